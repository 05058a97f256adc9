import type { Rectangle } from '../../tables/types';

interface Place {
  row: number;
  column: number;
}

/** Few rectangles that hold exactly these cells: runs down a column, put together with equal runs beside them. */
export function rectanglesOf(cells: readonly Place[]): Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const found: Rectangle[] = [];
  const latest = new Map<string, Rectangle>();
  for (const run of runs) {
    const key = `${run.row}:${run.rows}`;
    const beside = latest.get(key);
    if (beside && beside.column + beside.columns === run.column) beside.columns += 1;
    else {
      found.push(run);
      latest.set(key, run);
    }
  }
  return found;
}

/** The cells of a rectangle, row by row. */
export function cellsOf({ row, column, rows, columns }: Rectangle): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** The cells of a rectangle, column by column. */
export function cellsDown({ row, column, rows, columns }: Rectangle): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + (index % rows),
    column: column + Math.floor(index / rows),
  }));
}
