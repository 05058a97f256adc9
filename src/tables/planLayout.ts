import type { Rectangle } from './types';

/** Where the parts of a table stand: title, headings, rows, total, an empty row, notes. Rows of the sheet, from 0. */
export interface Layout {
  block: Rectangle;
  /** Headings to total. */
  table: Rectangle;
  title: number;
  heading: number;
  first: number;
  total: number;
  firstNote: number;
}

export function layout(
  at: { row: number; column: number },
  rows: number,
  columns: number,
  notes: number,
): Layout {
  const title = at.row;
  const heading = title + 1;
  const first = heading + 1;
  const total = first + rows;
  const firstNote = total + 2;
  const { column } = at;
  return {
    title,
    heading,
    first,
    total,
    firstNote,
    block: { row: title, column, rows: firstNote + notes - title, columns },
    table: { row: heading, column, rows: total + 1 - heading, columns },
  };
}
