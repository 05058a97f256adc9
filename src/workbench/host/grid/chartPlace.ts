import type { ChartAnchor } from '../../charts/chartData';
import type { Engine } from '../../engine/createEngine';
import { SHEET_COLUMNS, SHEET_ROWS } from './area';
import { sheetOf } from './sheets';

/** The engine counts pixels at 96 to the inch, charts points at 72. */
export const POINTS_PER_PIXEL = 72 / 96;

/** How far a chart's anchor is from the top left of its sheet, in points. */
export function anchorPlace(
  engine: Engine,
  sheetId: string,
  anchor: ChartAnchor,
): { left: number; top: number } {
  const sheet = sheetOf(engine, sheetId);
  const left = sum(anchor.column, (column) =>
    sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0,
  );
  const top = sum(anchor.row, (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0));
  return { left: left * POINTS_PER_PIXEL + anchor.x, top: top * POINTS_PER_PIXEL + anchor.y };
}

/** The anchor `left` and `top` points from the top left of a sheet. */
export function anchorAt(engine: Engine, sheetId: string, left: number, top: number): ChartAnchor {
  const sheet = sheetOf(engine, sheetId);
  const across = along(left, SHEET_COLUMNS, (column) =>
    sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0,
  );
  const down = along(top, SHEET_ROWS, (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0));
  return { column: across.index, x: across.rest, row: down.index, y: down.rest };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(i);
  return total;
}

function along(
  points: number,
  count: number,
  size: (index: number) => number,
): { index: number; rest: number } {
  let rest = points;
  for (let index = 0; index < count; index += 1) {
    const step = size(index) * POINTS_PER_PIXEL;
    if (rest < step) return { index, rest };
    rest -= step;
  }
  return { index: count - 1, rest: 0 };
}
