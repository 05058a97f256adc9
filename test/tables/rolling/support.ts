/** Sheets and tables as rolling forward reads them. */
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import type { RollTable } from '../../../src/tables/rolling/rollTable';
import type { CellValue } from '../../../src/tables/types';

/** A cell with a formula and its value. */
export type Cell = CellValue | { formula: string; value: CellValue; error?: boolean };

export function sheet(sheetName: string, rows: Cell[][]): SheetCells {
  const each = <T>(of: (cell: Cell) => T): T[][] => rows.map((row) => row.map(of));
  return {
    sheetName,
    row: 0,
    column: 0,
    values: each((cell) => (typeof cell === 'object' ? cell.value : cell)),
    formulas: each((cell) => (typeof cell === 'object' ? cell.formula : cell)),
    texts: each(() => ''),
    numberFormats: each(() => 'General'),
    errors: each((cell) => typeof cell === 'object' && cell.error === true),
    hiddenRows: rows.map(() => false),
    hiddenColumns: [],
  };
}

export function table(sheetName: string, rows: number, change: Partial<RollTable> = {}): RollTable {
  return {
    id: sheetName,
    sheetName,
    name: sheetName,
    built: true,
    specificationId: 'forecastOutturnByService',
    confident: true,
    rolls: true,
    area: { row: 1, column: 0, rows: rows + 2, columns: 6 },
    columns: { service: 0, budget: 1, forecast: 2, variance: 3, prior: 4, movement: 5 },
    rows: Array.from({ length: rows }, (_, i) => 2 + i),
    totals: [2 + rows],
    periodCells: [],
    ...change,
  };
}
