import { cellAddress, columnLetter } from './cellAddress';

/** Where the parts of a table stand that formulas may name. Rows of the sheet, from 0. */
export interface TableParts {
  /** Column of the sheet, from 0, by column key. */
  columns: ReadonlyMap<string, number>;
  heading: number;
  /** The total row, or null. */
  total: number | null;
  /** The last row that is in the table's columns of figures: the total, or the last row where there is none. */
  last: number;
  /** Column in which parameters and lines have their figure. */
  figures: number;
  /** Row by parameter key, without `$`. */
  parameters: ReadonlyMap<string, number>;
  /** Row by line key. */
  lines: ReadonlyMap<string, number>;
  /** Address with its sheet, by link key. */
  links: ReadonlyMap<string, string>;
}

/** The cell of a column in the total row; nothing adds up to 0. */
function totalCell({ columns, total }: TableParts, key: string): string | undefined {
  const column = columns.get(key);
  if (total === null) return undefined;
  return column === undefined ? '0' : `${columnLetter(column)}$${total + 1}`;
}

/** The cells of a column from its heading to its total, so that rows inserted are among them. */
function columnCells({ columns, heading, last }: TableParts, key: string): string | undefined {
  const column = columns.get(key);
  if (column === undefined) return undefined;
  const letter = columnLetter(column);
  return `${letter}$${heading + 1}:${letter}$${last + 1}`;
}

/** The cells of a column from its heading to the row above. */
function cellsAbove({ columns, heading }: TableParts, key: string, row: number): string | undefined {
  const column = columns.get(key);
  if (column === undefined) return undefined;
  const letter = columnLetter(column);
  return `${letter}$${heading + 1}:${letter}${row}`;
}

function figureCell({ figures }: TableParts, row: number | undefined): string | undefined {
  return row === undefined ? undefined : `$${columnLetter(figures)}$${row + 1}`;
}

/**
 * The cells that a name in a formula stands for, seen from a row: `{budget}`, `{$weeks}`, `{total.variance}`,
 * `{column.status}`, `{above.status}`, `{line.gap}`, `{@funding}`. Undefined where there are none.
 */
export function cellsNamed(parts: TableParts, name: string, row: number): string | undefined {
  if (name.startsWith('$')) return figureCell(parts, parts.parameters.get(name.slice(1)));
  if (name.startsWith('@')) return parts.links.get(name.slice(1));
  const [kind, key] = name.split('.');
  if (key === undefined) {
    const column = parts.columns.get(name);
    return column === undefined ? undefined : cellAddress(row, column);
  }
  if (kind === 'total') return totalCell(parts, key);
  if (kind === 'column') return columnCells(parts, key);
  if (kind === 'above') return cellsAbove(parts, key, row);
  return kind === 'line' ? figureCell(parts, parts.lines.get(key)) : undefined;
}
