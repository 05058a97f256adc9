import { cellAddress } from '../../tables/cellAddress';
import type { LeftCell } from '../../tables/cleaning/cleanFigures';
import { CellLink } from '../shared/CellLink';
import { LongList } from '../shared/LongList';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

/** As many as can be taken in at a glance; the rest on request. */
const FIRST = 6;

interface Props {
  cells: readonly LeftCell[];
  /** Goes to a cell, such as `B7`. */
  onShow(address: string): void;
}

/** What is left as it is, why, and where. */
export function LeftCells({ cells, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  return (
    <LongList items={cells} first={FIRST} className={view.list}>
      {({ row, column, text, because }) => {
        const address = cellAddress(row, column);
        return (
          <li key={address}>
            {words.clean.leftText(text, because)} <CellLink text={address} onShow={() => onShow(address)} />
          </li>
        );
      }}
    </LongList>
  );
}
