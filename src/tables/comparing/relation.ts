/** Whether the other workbook is of the period before. */
import type { Relation } from './change';
import { figurePair } from './figurePair';
import type { MatchedRows } from './rowPairs';
import type { TablePair } from './tablePairs';

/** Periods of the reports, 1 (April) to 13 (outturn); null where not known. */
export interface Periods {
  now: number | null;
  last: number | null;
}

/** Final periods of a year, which period 1 of the next follows. */
const lastOfYear = 12;

function byPeriods({ now, last }: Periods): Relation | null {
  if (now === null || last === null || now === last) return null;
  if (last === now - 1 || (now === 1 && last >= lastOfYear)) return 'before';
  return 'apart';
}

/** In how many rows the prior variance is what last period's table has in a column. */
function agreeing({ now, last }: TablePair, { pairs }: MatchedRows, key: 'variance' | 'prior'): number {
  const [column, other] = [now.at('prior'), last.at(key)];
  if (column < 0 || other < 0) return 0;
  return pairs.filter((pair) => {
    const figures = figurePair(
      { view: now, row: pair.now, column },
      { view: last, row: pair.last, column: other },
    );
    const nothing = !figures.nowValue && !figures.lastValue;
    return !nothing && !figures.changed;
  }).length;
}

/**
 * By the periods that both say; where they say the same or none, labels may have been forgotten, and the figures tell: the
 * prior variances are last period's variances, or they are the same in both.
 */
export function relationOf(
  periods: Periods,
  tables: readonly { pair: TablePair; rows: MatchedRows }[],
): Relation {
  const said = byPeriods(periods);
  if (said) return said;
  let before = 0;
  let same = 0;
  for (const { pair, rows } of tables) {
    before += agreeing(pair, rows, 'variance');
    same += agreeing(pair, rows, 'prior');
  }
  if (before > same) return 'before';
  const saySame = periods.now !== null && periods.now === periods.last;
  return same > 0 || saySame ? 'same' : 'unknown';
}
