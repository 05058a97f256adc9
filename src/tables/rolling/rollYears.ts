/** Into a new year: tables whose columns are years move on by one. */
import type { SheetCells } from '../checking/sheetCells';
import { ofYear, yearNumbers } from '../specifications/years';
import type { CellValue } from '../types';
import { isOwnFormula } from './ownFormula';
import type { RolledCells } from './rollChange';
import type { RollTable } from './rollTable';
import { cellNow, fifteenDigits } from './sheetAt';

/** Of the built tables with columns of years: what a year's columns are called. */
const columnsOfYears: Readonly<Record<string, readonly string[]>> = {
  inflationProvision: ['rate', 'saving'],
  mediumTermPlan: ['year'],
  savingsProgramme: ['year'],
};

/** Whether the columns of a table are years. */
export function isByYears({ specificationId }: RollTable): boolean {
  return specificationId !== null && specificationId in columnsOfYears;
}

/**
 * The figures of the second year become those of the first and so on; the last year is left blank. Formulas of the table itself
 * stay, so that later years still open with the year before. The base of a provision for inflation becomes that of its second
 * year. RULES.md sections 9 and 10.
 */
export function rollYears(table: RollTable, sheet: SheetCells, rolled: RolledCells): void {
  for (const name of columnsOfYears[table.specificationId ?? ''] ?? []) {
    const columns = yearNumbers.flatMap((year) => table.columns[ofYear(name, year)] ?? []);
    for (const row of table.rows) {
      columns.forEach((column, at) => {
        const { formula } = cellNow(sheet, row, column);
        if (formula === '' && at === columns.length - 1) return;
        const next = at < columns.length - 1 ? cellNow(sheet, row, columns[at + 1]).value : '';
        put(table, sheet, { row, column, after: typeof next === 'number' ? next : '' }, rolled);
      });
    }
  }
  rollBase(table, sheet, rolled);
}

/** The base with the provision of the first year, less its saving; one that is linked to a budget stays linked to it. */
function rollBase(table: RollTable, sheet: SheetCells, rolled: RolledCells): void {
  const { base, provision1, saving1 } = table.columns;
  if (base === undefined || provision1 === undefined) return;
  for (const row of table.rows) {
    const { value, computed } = cellNow(sheet, row, base);
    const provision = cellNow(sheet, row, provision1).value;
    if (computed || typeof value !== 'number' || typeof provision !== 'number') continue;
    const saving = saving1 === undefined ? 0 : cellNow(sheet, row, saving1).value;
    const after = value + provision - (typeof saving === 'number' ? saving : 0);
    put(table, sheet, { row, column: base, after }, rolled);
  }
}

function put(
  { sheetName, area }: RollTable,
  sheet: SheetCells,
  { row, column, after: figure }: { row: number; column: number; after: CellValue },
  { counts, changes }: RolledCells,
): void {
  const { formula, computed } = cellNow(sheet, row, column);
  if (computed && isOwnFormula(String(formula), sheetName, area)) return;
  const after = typeof figure === 'number' ? fifteenDigits(figure) : figure;
  if (formula === after) return;
  if (after === '') counts.cleared += 1;
  else counts.carried += 1;
  changes.push({ sheetName, row, column, before: formula, after });
}
