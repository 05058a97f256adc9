import type { Area } from './readAreas';
import { cellsOf } from './rectangles';
import { pause, stopIfCancelled, type Following } from './following';

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
    const context = new Excel.RequestContext();
    const asked = areas.slice(from, from + cellsAtOnce).map((area) => {
      const range = rangeOf(context, area);
      range.load('hasSpill');
      return { area, range };
    });
    await context.sync();
    // Null where some cells are of a spill and some are not.
    suspects.push(...asked.filter(({ range }) => range.hasSpill !== false).map(({ area }) => area));
  }
  return extentsOf(
    suspects.flatMap((area) => cellsOf(area).map((cell) => ({ ...area, ...cell, rows: 1, columns: 1 }))),
    following,
  );
}

async function extentsOf(cells: readonly Area[], following: Following): Promise<Map<string, Extent>> {
  const found = new Map<string, Extent>();
  for (let from = 0; from < cells.length; from += cellsAtOnce) {
    stopIfCancelled(following);
    const context = new Excel.RequestContext();
    const asked = cells.slice(from, from + cellsAtOnce).map((cell) => {
      const spill = rangeOf(context, cell).getSpillingToRangeOrNullObject();
      spill.load('rowCount,columnCount');
      return { cell, spill };
    });
    await context.sync();
    for (const { cell, spill } of asked) {
      if (!spill.isNullObject) found.set(cellKey(cell), { rows: spill.rowCount, columns: spill.columnCount });
    }
    await pause(0);
  }
  return found;
}

function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}
