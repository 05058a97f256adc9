import { pause } from '../pause';
import type { Area } from './readAreas';
import { cellsOf } from './rectangles';
import { stopIfCancelled, type Following } from '../following';

/** How far a formula's result reaches. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Cells asked about in one request. */
const cellsAtOnce = 1_000;

/** A cell as a key: its sheet and place. */
export function cellKey({ sheetId, row, column }: Pick<Area, 'sheetId' | 'row' | 'column'>): string {
  return `${sheetId}:${row}:${column}`;
}

/** The results in these areas that fill more than their own cell, by the cell that holds the formula. */
export async function spillsIn(
  areas: readonly Area[],
  following: Following = {},
): Promise<Map<string, Extent>> {
  const suspects: Area[] = [];
  for (let from = 0; from < areas.length; from += cellsAtOnce) {
    stopIfCancelled(following);
    const some = areas.slice(from, from + cellsAtOnce);
    const spills = await haveSpills(some);
    suspects.push(...some.filter((_, index) => spills[index]));
  }
  const cells = suspects.flatMap((area) =>
    cellsOf(area).map((cell) => ({ ...area, ...cell, rows: 1, columns: 1 })),
  );
  const found = new Map<string, Extent>();
  for (let from = 0; from < cells.length; from += cellsAtOnce) {
    stopIfCancelled(following);
    for (const { cell, extent } of await extentsOf(cells.slice(from, from + cellsAtOnce))) {
      found.set(cellKey(cell), extent);
    }
    await pause(0);
  }
  return found;
}

/** Of each area, whether any result in it fills several cells. One request, none where there are no areas. */
export async function haveSpills(areas: readonly Area[]): Promise<boolean[]> {
  if (areas.length === 0) return [];
  const context = new Excel.RequestContext();
  const ranges = areas.map((area) => {
    const range = rangeOf(context, area);
    range.load('hasSpill');
    return range;
  });
  await context.sync();
  // Null where some cells are of a spill and some are not.
  return ranges.map(({ hasSpill }) => hasSpill !== false);
}

async function extentsOf(cells: readonly Area[]): Promise<{ cell: Area; extent: Extent }[]> {
  const context = new Excel.RequestContext();
  const spills = cells.map((cell) => {
    const spill = rangeOf(context, cell).getSpillingToRangeOrNullObject();
    spill.load('rowCount,columnCount');
    return spill;
  });
  await context.sync();
  return cells.flatMap((cell, index) => {
    const spill = spills[index];
    return spill.isNullObject ? [] : [{ cell, extent: { rows: spill.rowCount, columns: spill.columnCount } }];
  });
}

function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}
