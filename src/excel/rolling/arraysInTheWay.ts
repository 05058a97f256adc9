import { cellAddress } from '../../tables/cellAddress';
import type { RollChange } from '../../tables/rolling/rollChange';
import { blocksOf } from '../reading/readCells';
import type { Area } from '../reading/readAreas';
import type { RollWorkbook } from './readRollWorkbook';

/** Areas asked about in one request. */
const areasAtOnce = 1_000;

/** Cells that are filled by an array formula cannot be written one by one: the sentence that says so, or null. */
export async function arraysInTheWay(
  changes: readonly RollChange[],
  { sheets }: RollWorkbook,
): Promise<string | null> {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const areas = blocksOf(
    changes.map(({ sheetName, row, column }): Area => ({
      sheetId: ids.get(sheetName) ?? '',
      row,
      column,
      rows: 1,
      columns: 1,
    })),
  );
  for (let from = 0; from < areas.length; from += areasAtOnce) {
    const found = await arrayIn(areas.slice(from, from + areasAtOnce));
    if (found) {
      const { sheetId, row, column } = found;
      return `${names.get(sheetId)}!${cellAddress(row, column)}: cells are filled by one array formula, so nothing has been changed. Leave this table out, or put a formula into each row, then try again.`;
    }
  }
  return null;
}

/** The first of the areas in which any cell is filled by an array. */
async function arrayIn(areas: readonly Area[]): Promise<Area | undefined> {
  const context = new Excel.RequestContext();
  const ranges = areas.map(({ sheetId, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    range.load('hasSpill');
    return range;
  });
  await context.sync();
  // Null where some of the cells are of an array and some are not.
  return areas.find((_, index) => ranges[index].hasSpill !== false);
}
