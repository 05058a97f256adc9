import type { Engine } from '../../engine/createEngine';
import { type Area, bounding, intersection, wholeSheet } from './area';
import { cellReader } from './cells';
import { filledExtent } from './extent';

/** The block of filled cells around an area, bounded by empty rows and columns and by the edges of the sheet. */
export function surroundingRegion(engine: Engine, area: Area): Area {
  const limits = filledExtent(engine, wholeSheet(area.sheetId));
  if (!limits) return area;
  const content = cellReader(engine, area.sheetId);
  const isFilled = (row: number, column: number): boolean => {
    const { value, formula } = content(row, column);
    return value !== '' || formula !== undefined;
  };
  let region = area;
  for (;;) {
    const before = region;
    // Each side as far as it goes before the next, so that a long table is not looked through again for every row.
    for (const side of SIDES) region = growOn(side, region, limits, isFilled);
    if (region.rows === before.rows && region.columns === before.columns) return region;
  }
}

/** The line of cells next to one side of an area, corners included. */
type Side = (area: Area) => Area;

const SIDES: readonly Side[] = [
  (area) => ({
    ...area,
    row: area.row + area.rows,
    rows: 1,
    column: area.column - 1,
    columns: area.columns + 2,
  }),
  (area) => ({ ...area, row: area.row - 1, rows: 1, column: area.column - 1, columns: area.columns + 2 }),
  (area) => ({
    ...area,
    column: area.column + area.columns,
    columns: 1,
    row: area.row - 1,
    rows: area.rows + 2,
  }),
  (area) => ({ ...area, column: area.column - 1, columns: 1, row: area.row - 1, rows: area.rows + 2 }),
];

function growOn(
  side: Side,
  area: Area,
  limits: Area,
  isFilled: (row: number, column: number) => boolean,
): Area {
  let region = area;
  for (;;) {
    const line = intersection(side(region), limits);
    const filled = line && filledPart(line, isFilled);
    if (!filled) return region;
    region = bounding(region, filled);
  }
}

function filledPart(line: Area, isFilled: (row: number, column: number) => boolean): Area | undefined {
  let filled: Area | undefined;
  for (let row = line.row; row < line.row + line.rows; row += 1) {
    for (let column = line.column; column < line.column + line.columns; column += 1) {
      if (!isFilled(row, column)) continue;
      const cell = { sheetId: line.sheetId, row, column, rows: 1, columns: 1 };
      filled = filled ? bounding(filled, cell) : cell;
    }
  }
  return filled;
}
