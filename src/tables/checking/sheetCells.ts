import type { CellValue } from '../types';

/** The used cells of one sheet, as read from the workbook. All arrays are rows of equal length; rows and columns from 0. */
export interface SheetCells {
  sheetName: string;
  /** Top left of the used range on the sheet. */
  row: number;
  column: number;
  values: CellValue[][];
  /** As `Range.formulas` gives them: the formula with its `=`, or the value. */
  formulas: CellValue[][];
  /** As shown. */
  texts: string[][];
  numberFormats: string[][];
  /** True where the cell holds an error value. */
  errors: boolean[][];
  /** One for each row of the used range. */
  hiddenRows: boolean[];
  /** One for each column of the used range. */
  hiddenColumns: boolean[];
}
