/** The rows of a table before they have a place: what the user's sheet says, with a row for each total. */
import type { ClosingRowSpecification, Figures } from './specification';
import type { CellValue } from './types';

/** A row of the table: what is written in its label and inputs, and the inputs as figures. */
export interface ContentRow {
  kind: 'row' | 'group' | 'subtotal' | 'total' | 'after' | 'netTotal' | 'memo';
  label: string;
  labelCell: CellValue;
  /** By column key. */
  inputCells: Record<string, CellValue>;
  inputs: Figures;
  /** Subtotals only: of the rows since the last heading or subtotal, or of all rows above. */
  scope?: 'section' | 'all';
  /** Its row of the selection, from 0; null where it comes from none. */
  source: number | null;
  /** The row whose inputs are formulas over the rows above. */
  closing?: ClosingRowSpecification;
}

/** The rows of a table before they have places. */
export interface Content {
  rows: ContentRow[];
  /** Cells whose text was read as a number and which are therefore not linked. */
  textCopied: number;
}

/** The columns whose cells are written, as far as their cells differ. */
export interface ContentColumns {
  /** Key of the column of names. */
  label: string | undefined;
  /** Keys of columns that hold words of the user's. */
  text: ReadonlySet<string>;
  /** Keys of columns that hold whatever stands there, dates, or figures of which some may be missing. */
  anything: ReadonlySet<string>;
}
