import type { Rectangle } from '../types';
import type { ChartPlace } from './chartTable';

/** Excel's usual row, in points: how many rows a chart lies over. */
const rowHeight = 15;

/** The width of all charts, in points: a page of paper upright. */
export const chartWidth = 500;

/** More bars than this cannot be read. */
export const mostBars = 30;

/** Where a picture stands: the chart, and the cells it is drawn from. */
export interface ChartLayout {
  area: Rectangle;
  working: Rectangle;
}

/**
 * Where the parts of a chart stand.
 * @param height of the chart, in points, where rows are as high as usual
 * @param rows of the figures, and their columns
 */
export function chartLayout(
  { row, column, figuresRow }: ChartPlace,
  height: number,
  rows: number,
  columns: number,
): ChartLayout {
  return {
    area: { row, column, rows: Math.ceil(height / rowHeight), columns },
    working: { row: figuresRow, column, rows, columns },
  };
}
