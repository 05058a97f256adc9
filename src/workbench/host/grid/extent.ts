import type { Engine } from '../../engine/createEngine';
import { type Area, bounding, intersection } from './area';
import { cellReader } from './cells';
import { sheetOf } from './sheets';
import { spillsOn } from './spills';

/** The smallest part of an area that holds all its cells with a value or formula. */
export function filledExtent(engine: Engine, area: Area): Area | undefined {
  const content = cellReader(engine, area.sheetId);
  let extent = extentOf(engine, area, (row, column) => {
    const { value, formula } = content(row, column);
    return value !== '' || formula !== undefined;
  });
  for (const { area: spill } of spillsOn(engine, area.sheetId)) {
    const shared = intersection(spill, area);
    if (shared) extent = extent ? bounding(extent, shared) : shared;
  }
  return extent;
}

/** The same with cells that only have a format, as Excel counts the used range. */
export function filledOrStyledExtent(engine: Engine, area: Area): Area | undefined {
  const filled = filledExtent(engine, area);
  const cells = sheetOf(engine, area.sheetId).getCellMatrix();
  const styled = extentOf(engine, area, (row, column) => Boolean(cells.getValue(row, column)?.s));
  return filled && styled ? bounding(filled, styled) : (filled ?? styled);
}

function extentOf(
  engine: Engine,
  area: Area,
  counts: (row: number, column: number) => boolean,
): Area | undefined {
  const cells = sheetOf(engine, area.sheetId).getCellMatrix();
  const endRow = Math.min(area.row + area.rows, cells.getLength());
  let found: { top: number; left: number; bottom: number; right: number } | undefined;
  for (let row = area.row; row < endRow; row += 1) {
    for (const key of Object.keys(cells.getRow(row) ?? {})) {
      const column = Number(key);
      if (column < area.column || column >= area.column + area.columns || !counts(row, column)) continue;
      found = {
        top: Math.min(found?.top ?? row, row),
        left: Math.min(found?.left ?? column, column),
        bottom: row,
        right: Math.max(found?.right ?? column, column),
      };
    }
  }
  if (!found) return undefined;
  return {
    sheetId: area.sheetId,
    row: found.top,
    column: found.left,
    rows: found.bottom - found.top + 1,
    columns: found.right - found.left + 1,
  };
}
