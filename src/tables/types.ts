/** What passes between reading the workbook, planning a table and writing it. No Office.js here. */

/** The kinds of pictures a table can have. */
export type ChartKind = 'bridge' | 'varianceBars' | 'ragBar';

/** A cell as the workbook gives it: '' is blank; an error is its text, such as `#N/A`, and listed in `errors`. */
export type CellValue = string | number | boolean;

/** The unit of the money in a table. */
export type MoneyUnit = '£' | '£000' | '£m';

/** A rectangle of cells, rows and columns counted from 0 on its sheet. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Cells as read from the workbook, once, before planning. */
export interface SourceGrid extends Rectangle {
  sheetName: string;
  /** One inner array a row, `rows` x `columns`. */
  values: CellValue[][];
  /** True where the cell holds an error value (not a text that looks like one). */
  errors: boolean[][];
  /** The rows directly above the grid, in the same columns, topmost first: where headings are when none were selected. */
  above?: CellValue[][];
  /** True when some of the rows or columns are hidden, by a filter or by hand. Hidden cells are in `values` all the same. */
  hidden?: boolean;
  /** By column of the grid, true where Excel shows its figures as percentages: then 0.25 is 25%. */
  percentColumns?: boolean[];
}

/** Colours of built tables as `#RRGGBB`. */
export interface TableColours {
  headingFill: string;
  /** Figures that somebody typed or that come from elsewhere. */
  input: string;
  /** Words. */
  adverse: string;
  favourable: string;
  /** Fills under words, which stand on them in black or white. */
  red: string;
  amber: string;
  green: string;
  blue: string;
}

/** The parts of the team's house style that decide how tables are written. */
export interface PlanHouse {
  /** Decimals of money in £m. */
  millionDecimals: number;
  /** Whether a saving that is Blue counts as delivered. */
  blueIsDelivered: boolean;
  colours: TableColours;
}

/** A cell of another built table. */
export interface LinkedCell {
  sheetName: string;
  /** Without its sheet: `B12`. */
  address: string;
  /** A cell of that sheet whose figure is taken from it: `B11`, the contract sum that makes a total nil. Default: none. */
  less?: string;
  /** Of the one less the other. */
  figure: number;
  /** Of its money. Default: that of the table it is linked to. */
  unit?: MoneyUnit;
}

/** What the user chose in the Build view. */
export interface BuildOptions {
  /** `linked`: inputs are formulas to the source cells (default). `copied`: their values. */
  inputs: 'linked' | 'copied';
  /** `newSheet` (default), or `beside` the source. */
  place: 'newSheet' | 'beside';
  /** `native` Excel formulas (default) or `functions`: OUTTURN custom functions. Both give the same numbers. */
  formulas: 'native' | 'functions';
  /** Keys of the optional columns wanted, such as `variancePercent`, `position`, `direction`. */
  optionalColumns: string[];
  /** Percentages over the signed budget (default) or its size. */
  percentBase: 'signed' | 'absolute';
  title: string;
  /** Not from a selection, whose unit is that of the reading: see Corrections. Default: the specification's. */
  unit?: MoneyUnit;
  /** Blank tables and tables of other tables' totals: key of the shape. Default: the usual one, or what the rows allow. */
  variant?: string;
  /** Not from a selection: the user's own words for columns whose heading is theirs, by column key. */
  headings?: Record<string, string>;
  /** Values of parameters, by key. Default: their usual ones. */
  parameters?: Record<string, number | string>;
  /** Keys of the optional blocks wanted. Default none. */
  blocks?: string[];
  /** Figures of lines that the user fills in, by line key. Default: their usual ones. */
  lineInputs?: Record<string, number | string>;
  /** Cells of other built tables, by the key of the link. Default none. */
  links?: Record<string, LinkedCell>;
  /** True: with the row before the total that closes the table. Default false. */
  closingRow?: boolean;
  /** Kinds of pictures wanted below the table, of those its specification has. Default none. */
  charts?: ChartKind[];
  /** Default: the usual settings. */
  house?: PlanHouse;
}
