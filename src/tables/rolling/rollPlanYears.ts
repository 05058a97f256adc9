import type { SheetCells } from '../checking/sheetCells';
import { ofYear, yearNumbers } from '../specifications/years';
import { isOwnFormula } from './ownFormula';
import type { RolledCells } from './rollChange';
import type { RollTable } from './rollTable';
import { cellNow, fifteenDigits } from './sheetAt';

/** The table whose years move on. */
export const planId = 'mediumTermPlan';

/**
 * Into a new year: the figures of the plan's second year become those of the first and so on; the last year is left blank.
 * Formulas of the plan itself stay, so that later years still open with the year before. RULES.md section 10.
 */
export function rollPlanYears(table: RollTable, sheet: SheetCells, rolled: RolledCells): void {
  if (table.specificationId !== planId) return;
  const columns = yearNumbers.flatMap((year) => table.columns[ofYear('year', year)] ?? []);
  for (const row of table.rows) {
    columns.forEach((column, at) => {
      const { formula, computed } = cellNow(sheet, row, column);
      if (formula === '' && at === columns.length - 1) return;
      if (computed && isOwnFormula(String(formula), table.sheetName, table.area)) return;
      const next = at < columns.length - 1 ? cellNow(sheet, row, columns[at + 1]).value : '';
      const after = typeof next === 'number' ? fifteenDigits(next) : '';
      if (formula === after) return;
      if (after === '') rolled.counts.cleared += 1;
      else rolled.counts.carried += 1;
      rolled.changes.push({ sheetName: table.sheetName, row, column, before: formula, after });
    });
  }
}
