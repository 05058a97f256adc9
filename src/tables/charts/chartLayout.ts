import type { Rectangle } from '../types';

/** Excel's usual row, in points: how many rows a chart lies over. */
const rowHeight = 15;

/** The width of all charts, in points: a page of paper upright. */
export const chartWidth = 500;

/** More bars than this cannot be read. */
export const mostBars = 30;

/** Where a picture stands: all of it, the chart, and the cells it is drawn from. */
export interface ChartLayout {
  block: Rectangle;
  area: Rectangle;
  working: Rectangle;
}

/**
 * Where the parts of a chart stand: the chart, an empty row, its figures.
 * @param height of the chart, in points, where rows are as high as usual
 * @param rows of the figures, and their columns
 */
export function chartLayout(
  at: { row: number; column: number },
  height: number,
  rows: number,
  columns: number,
): ChartLayout {
  const { row, column } = at;
  const covered = Math.ceil(height / rowHeight);
  return {
    block: { row, column, rows: covered + 1 + rows, columns },
    area: { row, column, rows: covered, columns },
    working: { row: row + covered + 1, column, rows, columns },
  };
}
