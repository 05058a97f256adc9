import type { TablePlace } from '../tablePlace';
import type { Rectangle } from '../types';

/** Where the parts of a statement stand. Rows and columns of the sheet, from 0. */
export interface StatementLayout {
  /** Title to last note. */
  block: Rectangle;
  /** Headings to the last line. */
  table: Rectangle;
  /** The figures: every line in every year. */
  body: Rectangle;
  firstNote: number;
}

/**
 * Title, headings, lines, an empty row, notes.
 * @param columns the column of labels and those of the years.
 */
export function statementLayout(
  { row, column }: TablePlace,
  { columns, rows, notes }: Record<'columns' | 'rows' | 'notes', number>,
): StatementLayout {
  const block: Rectangle = { row, column, rows: 2 + rows + 1 + notes, columns };
  const table: Rectangle = { ...block, row: row + 1, rows: rows + 1 };
  const body: Rectangle = { row: table.row + 1, column: column + 1, rows, columns: columns - 1 };
  return { block, table, body, firstNote: body.row + rows + 1 };
}
