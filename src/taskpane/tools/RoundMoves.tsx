import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Move } from '../../tables/rounding/roundingPlan';
import { moveText } from '../../tables/rounding/roundingWords';
import { CellLink } from '../shared/CellLink';
import { LongList } from '../shared/LongList';
import { useViewStyles } from '../shared/viewStyles';
import { roundWords as texts } from './roundWords';

/** As many as can be taken in at a glance; the rest on request. */
const FIRST = 4;

const useStyles = makeStyles({
  list: { fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  moves: readonly Move[];
  /** Goes to a cell, such as `B7`. */
  onShow(address: string): void;
}

/** The figures that become others, those that ordinary rounding would give otherwise first. */
export function RoundMoves({ moves, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  if (moves.length === 0) return <div>{texts.nothingMoves}</div>;
  return (
    <LongList items={moves} first={FIRST} className={mergeClasses(view.list, styles.list)}>
      {(move) => (
        <li key={move.address}>
          {moveText(move)}. <CellLink text={move.address} onShow={() => onShow(move.address)} />
        </li>
      )}
    </LongList>
  );
}
