import type { TableView } from '../checking/tableView';
import type { ColumnPair } from './columnPairs';

const movesEveryPeriod =
  /^(?:forecast|gross|funding|actual|variance|prior|movement|percent|variancePercent)$/;

/** Columns whose figures stay the same from period to period: budgets, targets, opening balances. */
export function stableColumns(now: TableView, columns: readonly ColumnPair[]): ColumnPair[] {
  const stable = columns.filter((column) => !movesEveryPeriod.test(now.table.columns[column.now].key));
  return stable.length > 0 ? stable : [...columns];
}

/** Nil is the same in too many rows to tell one by. */
export function isTelling(value: number): boolean {
  return !Number.isNaN(value) && value !== 0;
}
