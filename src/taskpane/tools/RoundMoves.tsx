import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Move } from '../../tables/rounding/roundingPlan';
import { moveText } from '../../tables/rounding/roundingWords';
import { CellLink } from '../shared/CellLink';
import { words } from '../words';
import { roundWords as texts } from './roundWords';

/** As many as can be taken in at a glance; the rest on request. */
const FIRST = 4;
/** More would make the pane slow, and nobody reads them there. */
const MOST = 200;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  all: { alignSelf: 'flex-start' },
});

interface Props {
  moves: readonly Move[];
  /** Goes to a cell, such as `B7`. */
  onShow(address: string): void;
}

/** The figures that become others, those that ordinary rounding would give otherwise first. */
export function RoundMoves({ moves, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (moves.length === 0) return <div>{texts.nothingMoves}</div>;
  const shown = moves.slice(0, all ? MOST : FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((move) => (
          <li key={move.address}>
            {moveText(move)}. <CellLink text={move.address} onShow={() => onShow(move.address)} />
          </li>
        ))}
      </ul>
      {!all && shown.length < moves.length && (
        <Button size="small" className={styles.all} onClick={() => setAll(true)}>
          {words.build.showAll(Math.min(moves.length, MOST))}
        </Button>
      )}
      {all && moves.length > MOST && <div>{texts.moreParts(moves.length - MOST)}</div>}
    </>
  );
}
