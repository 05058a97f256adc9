import {
  planClean,
  type CleanOptions,
  type CleanPlan,
  type CleanSource,
} from '../../../src/tables/cleaning/cleanFigures';
import type { CellValue } from '../../../src/tables/types';

export const usual: CleanOptions = { usualUnit: '£000', millionDecimals: 3 };

/** Cells from B3 on, without formulas, errors or formats unless given. */
export function cellsToClean(values: CellValue[][], changes: Partial<CleanSource> = {}): CleanSource {
  return {
    sheetName: 'Pasted',
    row: 2,
    column: 1,
    rows: values.length,
    columns: values[0].length,
    values,
    formulas: values,
    errors: values.map((row) => row.map(() => false)),
    formats: values.map((row) => row.map(() => 'General')),
    ...changes,
  };
}

export function plan(values: CellValue[][], options: Partial<CleanOptions> = {}): CleanPlan {
  return planClean(cellsToClean(values), { ...usual, ...options });
}

/** The grid after cleaning, with what was left as it was. */
export function cleaned(values: CellValue[][], options: Partial<CleanOptions> = {}): CellValue[][] {
  const grid = values.map((row) => [...row]);
  for (const { row, column, value } of plan(values, options).cells) grid[row - 2][column - 1] = value;
  return grid;
}
