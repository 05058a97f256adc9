/** Which column of one table is which of another. */
import { headingYear } from '../headingPeriods';
import { headingKey } from '../headingWords';
import type { CheckedColumn } from '../checking/finding';
import type { TableView } from '../checking/tableView';

/** Positions of the same column in both tables. */
export interface ColumnPair {
  now: number;
  last: number;
}

function asPrinted({ heading }: CheckedColumn): string {
  return heading.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Periods and units may differ, years may not. */
function words({ heading }: CheckedColumn): string {
  const key = headingKey(heading);
  return key === '' ? '' : `${key} ${headingYear(heading) ?? ''}`;
}

function role({ key }: CheckedColumn): string {
  return /^(?:other|year)\d/.test(key) ? '' : key;
}

/** By the heading as it is printed, else by its words, else by what the column is; in the order of this workbook's table. */
export function columnPairs(now: TableView, last: TableView): ColumnPair[] {
  const pairs: ColumnPair[] = [];
  for (const keyOf of [asPrinted, words, role]) {
    now.table.columns.forEach((column, at) => {
      const key = keyOf(column);
      if (key === '' || pairs.some((pair) => pair.now === at)) return;
      const other = last.table.columns.findIndex(
        (one, i) => keyOf(one) === key && !pairs.some((pair) => pair.last === i),
      );
      if (other >= 0) pairs.push({ now: at, last: other });
    });
  }
  return pairs.sort((a, b) => a.now - b.now);
}
