import { type ChartCells, type ChartRange, LOST_CELLS } from '../../charts/chartData';
import { columnLetters, sheetReference } from '../../engine/cellAddress';
import { rangeFromAddress } from '../addresses';

/** The sheets of a workbook: names by id, in the order of their tabs. */
export type SheetNames = ReadonlyMap<string, string>;

/** Cells as a chart's part refers to them: `'Table 4'!$A$3:$A$10`. */
export function formulaOfCells(cells: ChartCells, names: SheetNames): string {
  const name = cells === LOST_CELLS ? undefined : names.get(cells.sheetId);
  if (cells === LOST_CELLS || name === undefined) return '#REF!';
  const { row, column, rows, columns } = cells;
  const first = absolute(row, column);
  const last = absolute(row + rows - 1, column + columns - 1);
  return `${sheetReference(name)}!${first === last ? first : `${first}:${last}`}`;
}

/** The cells of a formula; undefined when it is no single range of this workbook. */
export function cellsOfFormula(formula: string, names: SheetNames): ChartCells | undefined {
  if (formula.includes('#REF!')) return LOST_CELLS;
  const parts = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
    formula,
  );
  if (!parts) return undefined;
  const name = parts[1]?.replace(/''/g, "'") ?? parts[2];
  const sheetId = [...names].find(([, each]) => each === name)?.[0];
  if (!sheetId) return undefined;
  const { startRow, startColumn, endRow, endColumn } = rangeFromAddress(parts[3]);
  const range: ChartRange = {
    sheetId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return range;
}

function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
