/** Takes the figures of one column over into another: this period's variances become the prior ones. */
import { cellAddress } from '../cellAddress';
import type { SheetCells } from '../checking/sheetCells';
import type { CellValue } from '../types';
import { isOwnFormula, repeatedCell } from './ownFormula';
import type { RolledCells } from './rollChange';
import type { RollTable } from './rollTable';
import { cellNow, fifteenDigits, type CellNow } from './sheetAt';

/** What a cell of another table will hold; undefined where it is not rolled forward. */
export type FutureFigure = (sheetName: string, row: number, column: number) => CellValue | undefined;

/**
 * Writes the figures of column `from` into column `to`, as values. Formulas that work on the table itself, such as totals,
 * stay, and so do those that repeat a cell of a built table which will hold the same figure.
 * @param what the figures are, for notes: `variance`.
 */
export function carryColumn(
  table: RollTable,
  sheet: SheetCells,
  { from, to, what }: { from: number; to: number; what: string },
  future: FutureFigure,
  rolled: RolledCells,
): void {
  const totals = new Set(table.totals);
  for (const row of [...table.rows, ...table.totals]) {
    const source = cellNow(sheet, row, from);
    const target = cellNow(sheet, row, to);
    if (target.computed && isOwnFormula(String(target.formula), table.sheetName, table.area)) continue;
    const after = carried(source);
    if (after === undefined) {
      if (target.value !== '' || source.error) {
        rolled.notes.push(
          `${table.sheetName}!${cellAddress(row, from)}: the ${what} is “${source.value}”, so ${cellAddress(row, to)} is left as it is.`,
        );
      }
      continue;
    }
    if (target.computed) {
      const repeats = repeatedCell(String(target.formula), table.sheetName);
      if (repeats && future(repeats.sheetName, repeats.row, repeats.column) === after) {
        if (!totals.has(row)) rolled.counts.carried += 1;
        continue;
      }
    }
    if (after === '' && target.formula === '') continue;
    if (!totals.has(row)) rolled.counts.carried += 1;
    if (target.computed) rolled.counts.links += 1;
    if (target.formula !== after) {
      rolled.changes.push({ sheetName: table.sheetName, row, column: to, before: target.formula, after });
    }
  }
}

/** Undefined where there is a word or an error instead of a figure. */
function carried({ value, error }: CellNow): CellValue | undefined {
  if (typeof value === 'number') return fifteenDigits(value);
  return value === '' && !error ? '' : undefined;
}
