import type { Rectangle } from './types';

/** Where the parts of a table stand. Rows of the sheet, from 0. */
export interface Layout {
  /** Title to last note. */
  block: Rectangle;
  /** Headings to the last total. */
  table: Rectangle;
  title: number;
  heading: number;
  /** First row below the headings. */
  first: number;
  firstParameter: number;
  /** Column of the labels of parameters and lines, that of the table's; figure and note follow it. */
  labels: number;
  /** Title of each block of lines, which follow it. */
  blocks: number[];
  firstNote: number;
}

/** How much of each part there is. */
export interface Sizes {
  columns: number;
  /** Position of the column of names among them, from 0. */
  label: number;
  /** Rows below the headings that belong to the table, its totals with them. */
  rows: number;
  /** Rows directly below the table that are in no total. */
  memos: number;
  parameters: number;
  /** Lines of each block. */
  blocks: readonly number[];
  notes: number;
}

/** Label, figure and note, which may need more columns than the table has. */
const lineColumns = 3;

/**
 * Title, headings, rows with their totals, memo rows, parameters, blocks of lines, notes; an empty row before each of the
 * last three.
 */
export function layout(at: { row: number; column: number }, sizes: Sizes): Layout {
  const title = at.row;
  const heading = title + 1;
  const first = heading + 1;
  let next = first + sizes.rows + sizes.memos;
  const firstParameter = next + 1;
  if (sizes.parameters > 0) next = firstParameter + sizes.parameters;
  const blocks = sizes.blocks.map((lines) => {
    const titleOfBlock = next + 1;
    next = titleOfBlock + 1 + lines;
    return titleOfBlock;
  });
  const firstNote = next + 1;
  const { column } = at;
  const hasLines = sizes.parameters > 0 || sizes.blocks.length > 0;
  const columns = hasLines ? Math.max(sizes.columns, sizes.label + lineColumns) : sizes.columns;
  return {
    title,
    heading,
    first,
    firstParameter,
    labels: column + sizes.label,
    blocks,
    firstNote,
    block: { row: title, column, rows: firstNote + sizes.notes - title, columns },
    table: { row: heading, column, rows: first + sizes.rows - heading, columns: sizes.columns },
  };
}
