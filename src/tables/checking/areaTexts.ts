/** The words around a table's figures: its headings and its title. */
import type { KindGrid } from './kindGrid';
import type { TableArea } from './tableArea';

/** A title stands at most this many rows above the headings. */
const titleWithin = 4;

/**
 * One heading a column, rows of headings joined. A heading of an upper row also stands over the columns to its right
 * that have none, as merged cells do.
 */
export function headingTexts(grid: KindGrid, area: TableArea): string[] {
  const { firstColumn, lastColumn, firstHeadingRow, lastHeadingRow } = area;
  const headings = Array.from({ length: lastColumn - firstColumn + 1 }, () => '');
  for (let row = firstHeadingRow; row <= lastHeadingRow; row += 1) {
    const isUpper = row < lastHeadingRow;
    let before = '';
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const own = grid.text(row, column);
      const isOverSeveral =
        isUpper && own === '' && grid.text(row + 1, column) !== '' && column > firstColumn + 1;
      const text = isOverSeveral ? before : own;
      if (own !== '') before = own;
      const at = column - firstColumn;
      headings[at] = `${headings[at]} ${text}`.trim();
    }
  }
  return headings;
}

/** The first line of the nearest single texts above the headings, within the table's columns. */
export function titleAbove(grid: KindGrid, area: TableArea): string | null {
  let title: string | null = null;
  const top = Math.max(0, area.firstHeadingRow - titleWithin);
  for (let row = area.firstHeadingRow - 1; row >= top; row -= 1) {
    const filled: string[] = [];
    for (let column = Math.max(0, area.firstColumn - 1); column <= area.lastColumn; column += 1) {
      if (grid.kind(row, column) === 'blank') continue;
      if (grid.kind(row, column) !== 'words') return title;
      filled.push(grid.text(row, column));
    }
    if (filled.length === 0 && title === null) continue;
    if (filled.length !== 1) break;
    // A line that names a table is its title, whatever stands above it.
    [title] = filled;
    if (/^\W*table\s+\d/i.test(title)) break;
  }
  return title;
}
