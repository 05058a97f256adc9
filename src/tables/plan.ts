/** A table worked out in full and not yet written. */
import type { ChartPlan } from './charts/chartPlan';
import type { CellValue, Rectangle, TableColours } from './types';
import type { Figure, FigureFormat } from './specification';

/** What a part of the table is; the look of each role is in houseStyle. */
export type StyleRole =
  | 'title'
  | 'heading'
  | 'headingAfterFigures'
  | 'headingNumber'
  | 'headingComputed'
  | 'label'
  | 'longLabel'
  | 'input'
  | 'words'
  | 'wordsAfterFigures'
  | 'computed'
  | 'computedText'
  | 'sentence'
  | 'group'
  | 'subtotal'
  | 'total'
  | 'note'
  | 'noteAfterFigure';

/** A column of a plan. */
export interface PlanColumn {
  key: string;
  /** As written, with its unit. */
  heading: string;
  kind: 'label' | 'input' | 'computed';
  format: FigureFormat;
  meaning: string;
}

/** A row of the table, or one of the labelled figures below it: label, figure and note from the column of names on. */
export interface PlanRow {
  kind:
    | 'row'
    | 'group'
    | 'subtotal'
    | 'total'
    | 'after'
    | 'netTotal'
    | 'memo'
    | 'parameter'
    | 'blockTitle'
    | 'line';
  /** Of a line below the table: its key. */
  key?: string;
  label: string;
  /** One a column, as it will stand in the cell: '' for none. */
  figures: Figure[];
  /** The same as the workbook will show them. */
  texts: string[];
  /** Row of the sheet, from 0. */
  sheetRow: number;
  /** The row of the selection it is from, counted from 0; null where it is from none. */
  source: number | null;
}

/** A rule that colours cells by what they say. */
export interface PlanConditionalFormat {
  rectangle: Rectangle;
  /** With `=`, for the top left cell of the rectangle. */
  formula: string;
  fontColor: string;
  fillColor?: string;
}

/** Everything that will be written. Rectangles are on the sheet, from 0. */
export interface TablePlan {
  specificationId: string;
  title: string;
  /** The sheet written to. */
  sheetName: string;
  /** True: the sheet is made for the table. False: the table goes on the user's sheet. */
  ownSheet: boolean;
  /** Title to last note, or to the figures of the last picture. */
  block: Rectangle;
  /** Heading row to the last total; to the last row of a table without one. */
  table: Rectangle;
  columns: PlanColumn[];
  rows: PlanRow[];
  /** `block.rows` x `block.columns`, ready to be written: formulas begin with `=`, '' leaves a cell empty. */
  cells: CellValue[][];
  styles: { rectangle: Rectangle; role: StyleRole }[];
  numberFormats: { rectangle: Rectangle; format: string }[];
  /** Colours of the styles that have one of the house's. */
  colours: TableColours;
  /** In characters of the normal font. */
  columnWidths: { column: number; characters: number }[];
  conditionalFormats: PlanConditionalFormat[];
  /** Worksheet-scoped name by which the table is found again. */
  name: { name: string; rectangle: Rectangle };
  /** Rows kept in view: 0 for none. */
  freezeRows: number;
  /** Null on a sheet that is the user's. */
  print: {
    titleRows: { first: number; last: number };
    landscape: boolean;
    /** What is printed. Default: everything on the sheet. */
    area?: Rectangle;
  } | null;
  /** The pictures below the table; their figures are among `cells`. */
  charts: ChartPlan[];
  /** What differs from what was asked, in sentences. */
  notices: string[];
}

/** What was built, for the sentence after building. */
export interface TableSummary {
  rows: number;
  /** `9 services, total variance (294)` */
  sentence: string;
  /** Totals by column, as shown. */
  totals: { key: string; heading: string; text: string; figure: Figure }[];
}
