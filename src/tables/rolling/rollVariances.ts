import type { SheetCells } from '../checking/sheetCells';
import { carryColumn, type FutureFigure } from './carryColumn';
import type { RolledCells } from './rollChange';
import { clearColumn } from './rollInputs';
import type { RollTable } from './rollTable';
import { cellNow } from './sheetAt';

/** Which column of a table is taken over into which. */
export function carriedPair({ columns }: RollTable): { from: number; to: number; what: string } | null {
  if ('variance' in columns && 'prior' in columns) {
    return { from: columns.variance, to: columns.prior, what: 'variance' };
  }
  if ('actual' in columns && 'previous' in columns) {
    return { from: columns.actual, to: columns.previous, what: 'figure' };
  }
  return null;
}

/** This period's variances become the prior ones and movements start at nil; into a new year prior variances are cleared. */
export function rollVariances(
  table: RollTable,
  sheet: SheetCells,
  yearRoll: boolean,
  future: FutureFigure,
  rolled: RolledCells,
): void {
  const pair = carriedPair(table);
  if (!pair) return;
  if (yearRoll && pair.what === 'variance') {
    clearColumn(table, sheet, pair.to, rolled, true, future);
    return;
  }
  carryColumn(table, sheet, pair, future, rolled);
  const { movement } = table.columns;
  if (movement === undefined) return;
  for (const row of [...table.rows, ...table.totals]) {
    const { formula, value, computed } = cellNow(sheet, row, movement);
    if (computed) rolled.counts.movements += 1;
    else if (typeof value === 'number' && value !== 0) {
      rolled.counts.nil += 1;
      rolled.changes.push({ sheetName: table.sheetName, row, column: movement, before: formula, after: 0 });
    }
  }
}
