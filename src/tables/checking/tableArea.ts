/** Where tables are on a sheet: a row of headings, and the rows below it that belong to them. */
import type { KindGrid } from './kindGrid';

/** Rows and columns from the top left of the used range; all ends are included. */
export interface TableArea {
  firstColumn: number;
  lastColumn: number;
  firstHeadingRow: number;
  lastHeadingRow: number;
  lastRow: number;
}

/** Headings stand in at most this many rows. */
const mostHeadingRows = 3;
/** Figures start at most this many rows of group names below the headings. */
const figuresWithin = 4;
/** This many blank rows end a table. */
const blankRowsBetween = 2;

/** A year as a number, which headings hold and figures seldom are. */
function isYear(grid: KindGrid, row: number, column: number): boolean {
  const value = grid.sheet.values[row][column];
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** `£k` above figures is their unit; among figures it is nil. */
function isUnit(grid: KindGrid, row: number, column: number): boolean {
  return /^£k$/i.test(grid.text(row, column)) && grid.kind(row - 1, column) !== 'figure';
}

function isWords(grid: KindGrid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  return kind === 'words' || (kind === 'figure' && isUnit(grid, row, column));
}

function isHeadingCell(grid: KindGrid, row: number, column: number): boolean {
  return isWords(grid, row, column) || (grid.kind(row, column) === 'figure' && isYear(grid, row, column));
}

/** At least two cells of words or years, no other figures; years run upwards, as those of figures do not. */
function couldBeHeadings(grid: KindGrid, row: number, first: number, last: number): boolean {
  let words = 0;
  let years = 0;
  let yearBefore = 0;
  for (let column = first; column <= last; column += 1) {
    if (isWords(grid, row, column)) words += 1;
    if (grid.kind(row, column) !== 'figure' || isUnit(grid, row, column)) continue;
    if (!isYear(grid, row, column)) return false;
    const year = Number(grid.sheet.values[row][column]);
    if (yearBefore > 0 && year !== yearBefore + 1) return false;
    yearBefore = year;
    years += 1;
  }
  return years === 0 ? words >= 2 : years >= 2 && words <= 2;
}

/** The row below with figures in columns that have headings, with nothing but names of groups in between. */
function figuresBelow(grid: KindGrid, heading: number, first: number, last: number): boolean {
  for (let row = heading + 1; row <= Math.min(grid.rows - 1, heading + figuresWithin); row += 1) {
    const figures = grid.count(row, 'figure', first, last);
    if (figures > 0) {
      for (let column = first; column <= last; column += 1) {
        if (grid.kind(row, column) === 'figure' && isHeadingCell(grid, heading, column)) return true;
      }
      return false;
    }
    if (grid.count(row, 'words', first, last) > 1) return false;
  }
  return false;
}

function isLastHeadingRow(grid: KindGrid, row: number, first: number, last: number): boolean {
  return couldBeHeadings(grid, row, first, last) && figuresBelow(grid, row, first, last);
}

/** Runs of columns with headings. One column without a heading belongs to them when it has anything below. */
function segments(grid: KindGrid, row: number, free: (column: number) => boolean): [number, number][] {
  const filledBelow = (column: number): boolean =>
    [1, 2, 3].some((below) => grid.kind(row + below, column) !== 'blank');
  const belongs = (column: number): boolean =>
    free(column) && (isHeadingCell(grid, row, column) || filledBelow(column));
  const runs: [number, number][] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    if (!belongs(column)) continue;
    const start = column;
    while (column + 1 < grid.columns && belongs(column + 1)) column += 1;
    runs.push([start, column]);
  }
  return runs;
}

/** Headings once more, or those of another table: words where the figures are. */
function startsAnother(grid: KindGrid, row: number, area: TableArea): boolean {
  const { firstColumn, lastColumn, lastHeadingRow } = area;
  if (!isLastHeadingRow(grid, row, firstColumn, lastColumn)) return false;
  if (grid.isBlankRow(row - 1, firstColumn, lastColumn)) return true;
  let headed = 0;
  let words = 0;
  for (let column = firstColumn + 1; column <= lastColumn; column += 1) {
    if (grid.kind(lastHeadingRow, column) === 'blank') continue;
    headed += 1;
    if (isHeadingCell(grid, row, column)) words += 1;
  }
  return words * 2 > headed && words >= 1 && isOfFigures(grid, row - 1, area);
}

function isOfFigures(grid: KindGrid, row: number, { firstColumn, lastColumn }: TableArea): boolean {
  return (
    grid.count(row, 'figure', firstColumn, lastColumn) > 0 ||
    grid.count(row, 'words', firstColumn, lastColumn) === 1
  );
}

/** A title, blank rows and then headings: the table above is over. */
function leadsToAnother(grid: KindGrid, row: number, area: TableArea): boolean {
  const { firstColumn, lastColumn } = area;
  for (let below = row; below < Math.min(grid.rows, row + figuresWithin); below += 1) {
    if (grid.count(below, 'figure', firstColumn, lastColumn) > 0)
      return isLastHeadingRow(grid, below, firstColumn, lastColumn);
    if (isLastHeadingRow(grid, below, firstColumn, lastColumn)) return true;
  }
  return false;
}

function lastRowOf(grid: KindGrid, area: TableArea): number {
  const { firstColumn, lastColumn, lastHeadingRow } = area;
  let last = lastHeadingRow;
  let blanks = 0;
  for (let row = lastHeadingRow + 1; row < grid.rows; row += 1) {
    if (grid.isBlankRow(row, firstColumn, lastColumn)) {
      blanks += 1;
      if (blanks >= blankRowsBetween) break;
      continue;
    }
    if (blanks > 0 && leadsToAnother(grid, row, area)) break;
    if (startsAnother(grid, row, area)) break;
    blanks = 0;
    if (grid.count(row, 'figure', firstColumn, lastColumn) > 0) last = row;
  }
  return last;
}

/** Rows of words directly above the last heading row belong to the headings. A single text is a title. */
function firstHeadingRow(grid: KindGrid, last: number, first: number, lastColumn: number): number {
  let row = last;
  while (row > 0 && last - row + 1 < mostHeadingRows && couldBeHeadings(grid, row - 1, first, lastColumn)) {
    row -= 1;
  }
  return row;
}

/** Finds tables from a row of headings on; asked for every row from the top. Columns in use by a table above are skipped. */
export class AreaFinder {
  private readonly usedUntil: Int32Array;

  constructor(private readonly grid: KindGrid) {
    this.usedUntil = new Int32Array(grid.columns).fill(-1);
  }

  areasFrom(row: number): TableArea[] {
    const { grid, usedUntil } = this;
    if (grid.count(row, 'words') === 0) return [];
    const free = (column: number): boolean => usedUntil[column] < row;
    return segments(grid, row, free).flatMap(([firstColumn, lastColumn]) => {
      if (!isLastHeadingRow(grid, row, firstColumn, lastColumn)) return [];
      const area: TableArea = {
        firstColumn,
        lastColumn,
        firstHeadingRow: firstHeadingRow(grid, row, firstColumn, lastColumn),
        lastHeadingRow: row,
        lastRow: row,
      };
      area.lastRow = lastRowOf(grid, area);
      for (let column = firstColumn; column <= lastColumn; column += 1) usedUntil[column] = area.lastRow;
      return [area];
    });
  }
}
