/** Where a table goes. */
export interface TablePlace {
  sheetName: string;
  /** The top left cell, from 0. */
  row: number;
  column: number;
  /** True: the sheet is made for the table. */
  ownSheet: boolean;
  /** Names that are taken on the sheet and in the workbook. */
  takenNames: readonly string[];
}

/** Where a preview stands. */
export const previewPlace: TablePlace = { sheetName: '', row: 0, column: 0, ownSheet: true, takenNames: [] };
