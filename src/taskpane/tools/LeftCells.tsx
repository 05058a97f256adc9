import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellAddress } from '../../tables/cellAddress';
import type { LeftCell } from '../../tables/cleaning/cleanFigures';
import { CellLink } from '../shared/CellLink';
import { words } from '../words';

/** As many as can be taken in at a glance; the rest on request. */
const FIRST = 6;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  all: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

interface Props {
  cells: readonly LeftCell[];
  /** Goes to a cell, such as `B7`. */
  onShow(address: string): void;
}

/** What is left as it is, why, and where. */
export function LeftCells({ cells, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ row, column, text, because }) => {
          const address = cellAddress(row, column);
          return (
            <li key={address}>
              {words.clean.leftText(text, because)} <CellLink text={address} onShow={() => onShow(address)} />
            </li>
          );
        })}
      </ul>
      {shown.length < cells.length && (
        <Button size="small" className={styles.all} onClick={() => setAll(true)}>
          {words.build.showAll(cells.length)}
        </Button>
      )}
    </>
  );
}
