/** The trouble a sheet can hold besides wrong arithmetic. */
import type { CheckedTable, Finding } from './finding';
import { formGrid } from './formGrid';
import { openTables, type FoundTable } from './foundTable';
import type { SheetCells } from './sheetCells';
import { finish, type Steps } from './steps';
import { blanksInTotals } from './trouble/blanksInTotals';
import { brackets } from './trouble/brackets';
import { duplicateLabels } from './trouble/duplicateLabels';
import { errorValues } from './trouble/errorValues';
import { hiddenInSums } from './trouble/hiddenInSums';
import { oddFormulas } from './trouble/oddFormulas';
import { oldDrivers } from './trouble/oldDrivers';
import { otherWorkbooks } from './trouble/otherWorkbooks';
import { rowsOutsideTotals } from './trouble/rowsOutsideTotals';
import { signs } from './trouble/signs';
import { textNumbers } from './trouble/textNumbers';

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
  oldDrivers,
];

/** The same in small steps. */
export function* checkCellsSteps(sheet: SheetCells, tables: FoundTable[]): Steps<Finding[]> {
  const forms = yield* formGrid(sheet);
  const findings: Finding[] = [];
  for (const look of looks) findings.push(...(yield* look({ sheet, tables, forms })));
  return findings;
}

/** @param tables those found on the sheet; of other sheets they are passed over. */
export function checkCells(sheet: SheetCells, tables: readonly CheckedTable[]): Finding[] {
  return finish(checkCellsSteps(sheet, finish(openTables(tables, [sheet]))));
}
