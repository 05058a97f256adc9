/** The trouble a sheet can hold besides wrong arithmetic. */
import { readCasts } from './casts';
import type { CheckedTable, Finding } from './finding';
import { formGrid } from './formGrid';
import type { SheetCells } from './sheetCells';
import { finish, type Steps } from './steps';
import { TableView } from './tableView';
import { blanksInTotals } from './trouble/blanksInTotals';
import { brackets } from './trouble/brackets';
import { duplicateLabels } from './trouble/duplicateLabels';
import { errorValues } from './trouble/errorValues';
import { hiddenInSums } from './trouble/hiddenInSums';
import { oddFormulas } from './trouble/oddFormulas';
import { otherWorkbooks } from './trouble/otherWorkbooks';
import { rowsOutsideTotals } from './trouble/rowsOutsideTotals';
import { signs } from './trouble/signs';
import { textNumbers } from './trouble/textNumbers';
import type { FoundTable } from './trouble/troubleSheet';

const looks = [
  errorValues,
  oddFormulas,
  rowsOutsideTotals,
  hiddenInSums,
  otherWorkbooks,
  textNumbers,
  brackets,
  signs,
  blanksInTotals,
  duplicateLabels,
];

/** The same in small steps. */
export function* checkCellsSteps(sheet: SheetCells, tables: readonly CheckedTable[]): Steps<Finding[]> {
  const forms = yield* formGrid(sheet);
  const found: FoundTable[] = [];
  for (const table of tables.filter(({ sheetName }) => sheetName === sheet.sheetName)) {
    const view = new TableView(table, sheet);
    yield 0;
    found.push({ view, casts: readCasts(view).casts });
    yield 0;
  }
  const findings: Finding[] = [];
  for (const look of looks) findings.push(...(yield* look({ sheet, tables: found, forms })));
  return findings;
}

/** @param tables those found on the sheet; of other sheets they are passed over. */
export function checkCells(sheet: SheetCells, tables: readonly CheckedTable[]): Finding[] {
  return finish(checkCellsSteps(sheet, tables));
}
