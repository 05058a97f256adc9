import type { SheetCells } from '../checking/sheetCells';
import type { CellValue } from '../types';
import { isFormula } from './ownFormula';

/** A cell as it was read. */
export interface CellNow {
  formula: CellValue;
  value: CellValue;
  /** True where it holds a formula. */
  computed: boolean;
  error: boolean;
}

/** The cell of a sheet, rows and columns from 0; empty beyond what was read. */
export function cellNow(sheet: SheetCells, row: number, column: number): CellNow {
  const [i, j] = [row - sheet.row, column - sheet.column];
  const formula = sheet.formulas[i]?.[j] ?? '';
  const value = sheet.values[i]?.[j] ?? '';
  return { formula, value, computed: isFormula(formula, value), error: sheet.errors[i]?.[j] ?? false };
}

/** A figure to the 15 digits that Excel shows and keeps. */
export function fifteenDigits(figure: number): number {
  return Number(figure.toPrecision(15));
}
