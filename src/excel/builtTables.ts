import { cellsAt } from '../tables/addressText';
import { builtTable, specificationNamed, type BuiltTable } from '../tables/builtTable';
import { rangeAddress } from '../tables/cellAddress';
import { rectangleAt } from '../tables/rectangleAt';
import type { CellValue, Rectangle } from '../tables/types';
import { asPlainProblem } from './plainWords';

interface RememberedTable {
  definedName: string;
  sheetId: string;
  sheetName: string;
  table: Rectangle;
}

/** The names of built tables on every sheet, with the cells they stand for; those whose cells are gone are passed over. */
async function rememberedTables(context: Excel.RequestContext): Promise<RememberedTable[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  return worksheets.items.flatMap(({ id: sheetId, name: sheetName, names }) =>
    names.items.flatMap(({ name: definedName, formula }): RememberedTable[] => {
      if (!specificationNamed(definedName)) return [];
      const cells = cellsAt(String(formula).replace(/^=/, ''), sheetName);
      const table = rectangleAt(cells.address);
      return table && cells.sheetName === sheetName ? [{ definedName, sheetId, sheetName, table }] : [];
    }),
  );
}

/** The built tables of a workbook. */
export interface FoundTables {
  /** Sheet by sheet. */
  built: BuiltTable[];
  /** Tables whose headings no longer say what they are. */
  unknown: { sheetName: string; address: string }[];
}

/** More cells than these are not read of one table: its total is known, its rows are not. */
const mostCells = 20_000;

/** The tables built in this workbook that can still be understood, sheet by sheet. See findBuiltTables. */
export async function builtTables(options: { withRows?: boolean } = {}): Promise<BuiltTable[]> {
  return (await findBuiltTables(options)).built;
}

/**
 * The tables built in this workbook, found by the names they are remembered by; with their rows where asked for. Two round
 * trips. Throws PlainProblem, in words for the user, when the workbook cannot be read.
 */
export async function findBuiltTables({ withRows = false } = {}): Promise<FoundTables> {
  try {
    const context = new Excel.RequestContext();
    const remembered = await rememberedTables(context);
    const asked = remembered.map(({ sheetId, table: { row, column, rows, columns } }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const hasTitle = row > 0;
      const top = sheet.getRangeByIndexes(hasTitle ? row - 1 : row, column, hasTitle ? 2 : 1, columns);
      const last = sheet.getRangeByIndexes(row + Math.max(0, rows - 2), column, Math.min(rows, 2), columns);
      top.load('values');
      last.load('values');
      const hasBody = withRows && rows > 2 && rows * columns <= mostCells;
      const body = hasBody ? sheet.getRangeByIndexes(row + 1, column, rows - 2, columns) : undefined;
      body?.load('values');
      return { top, last, body };
    });
    if (asked.length > 0) await context.sync();
    const tables: FoundTables = { built: [], unknown: [] };
    remembered.forEach((found, i) => {
      const top = asked[i].top.values as CellValue[][];
      const [headings, title] = [...top].reverse();
      const [lastRow, rowBefore = []] = [...(asked[i].last.values as CellValue[][])].reverse();
      const body = asked[i].body?.values as CellValue[][] | undefined;
      const built = builtTable({ ...found, title: title?.[0] ?? '', headings, rowBefore, lastRow, body });
      if (built) tables.built.push(built);
      else tables.unknown.push({ sheetName: found.sheetName, address: rangeAddress(found.table) });
    });
    return tables;
  } catch (error) {
    throw asPlainProblem(error);
  }
}
