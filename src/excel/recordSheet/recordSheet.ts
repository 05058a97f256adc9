import type { CellValue } from '../../tables/types';

/** A sheet of plain cells that tells what was found or done: what it is about, and below its headings a row for each thing. */
export interface RecordSheet {
  /** Above the headings, each with its value. The first cell, A1, is the title by which the sheet is known again. */
  head: CellValue[][];
  headings: string[];
  rows: CellValue[][];
  /** Of the columns, in points, from the left. */
  widths: readonly number[];
  /** The headings stay in view. */
  frozen?: boolean;
  /** Columns whose texts are long. */
  wrapped?: { first: number; count: number };
  /** Columns of figures, with the number formats of each row. */
  figures?: { first: number; count: number; numberFormats: string[][] };
}

/** Where the first row stands. */
export function firstRow({ head }: RecordSheet): number {
  return head.length + 1;
}
