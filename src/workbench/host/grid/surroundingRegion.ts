import type { Engine } from '../../engine/createEngine';
import { type Area, bounding, intersection, wholeSheet } from './area';
import { cellReader } from './cells';
import { filledExtent } from './extent';

/** The block of filled cells around an area, bounded by empty rows and columns and by the edges of the sheet. */
export function surroundingRegion(engine: Engine, area: Area): Area {
  const content = cellReader(engine, area.sheetId);
  const limits = filledExtent(engine, wholeSheet(area.sheetId));
  let region = area;
  for (;;) {
    const ring = around(region);
    const grown = limits && intersection(ring, limits);
    const filled = grown && filledIn(grown, region, content);
    if (!filled) return region;
    region = bounding(region, filled);
  }
}

function around(area: Area): Area {
  const sheet = wholeSheet(area.sheetId);
  const ring = {
    ...area,
    row: area.row - 1,
    column: area.column - 1,
    rows: area.rows + 2,
    columns: area.columns + 2,
  };
  return intersection(ring, sheet) ?? area;
}

/** The filled cells of `outer` that are not in `inner`, as their bounding area. */
function filledIn(outer: Area, inner: Area, content: ReturnType<typeof cellReader>): Area | undefined {
  let filled: Area | undefined;
  for (let row = outer.row; row < outer.row + outer.rows; row += 1) {
    for (let column = outer.column; column < outer.column + outer.columns; column += 1) {
      const cell = { sheetId: outer.sheetId, row, column, rows: 1, columns: 1 };
      const { value, formula } = content(row, column);
      if ((value === '' && formula === undefined) || intersection(cell, inner)) continue;
      filled = filled ? bounding(filled, cell) : cell;
    }
  }
  return filled;
}
