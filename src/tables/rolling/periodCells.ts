import type { BuiltTable } from '../builtTable';
import type { SheetCells } from '../checking/sheetCells';
import { partsNow } from '../updating/partsNow';
import type { TableCells } from '../updating/tableCells';
import { cellNow } from './sheetAt';

/** A cell below a built table whose figure is the period of the report. Row and column of the sheet, from 0. */
export interface PeriodCell {
  /** The text beside it: `Periods gone`. */
  label: string;
  row: number;
  column: number;
}

/**
 * The cells of parameters that the settings give the period, where they stand by now.
 * @param others the built tables of the workbook: what is below another one is that one's.
 */
export function periodCells(
  built: BuiltTable,
  sheet: SheetCells,
  others: readonly BuiltTable[],
): PeriodCell[] {
  const ofPeriod = (built.specification.parameters ?? []).filter(({ setting }) => setting === 'period');
  if (ofPeriod.length === 0) return [];
  const { parameters, figures } = partsNow(cellsDownTo(endOf(built, sheet, others), built, sheet));
  return ofPeriod.flatMap(({ key, label }) => {
    const row = parameters.get(key);
    return row === undefined ? [] : [{ label, row, column: figures }];
  });
}

/** The first row that may be another table's. */
function endOf({ sheetName, table }: BuiltTable, sheet: SheetCells, others: readonly BuiltTable[]): number {
  const below = others.filter((each) => {
    const { row, column, columns } = each.table;
    const isBeside = column >= table.column + table.columns || table.column >= column + columns;
    return each.sheetName === sheetName && row >= table.row + table.rows && !isBeside;
  });
  return Math.min(sheet.row + sheet.formulas.length, ...below.map((each) => each.table.row));
}

function cellsDownTo(end: number, built: BuiltTable, sheet: SheetCells): TableCells {
  const { row, column, columns } = built.table;
  const cells = Array.from({ length: Math.max(0, end - row) }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cellNow(sheet, row + i, column + j).formula),
  );
  return { built, cells };
}
