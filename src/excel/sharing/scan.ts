/** Finds our functions wherever a formula can be. Nothing is changed. */
import { hasCell } from '../../tables/hasCell';
import type { CellValue } from '../../tables/types';
import { rectangleOf } from '../rectangleOf';
import { findCalls, type FoundCall } from '../../functions/sharing/findCalls';
import { isFormula } from './cellInput';
import { stopIfCancelled, type Following } from '../following';
import { readAreas, type Area } from '../reading/readAreas';
import { labelOf } from '../tracking/labelOf';
import { readCells } from '../reading/readCells';
import { namesWithCalls } from './elsewhere/namesWithCalls';
import type { Found } from './elsewhere/places';
import { rulesWithCalls } from './elsewhere/rulesWithCalls';

/** A cell whose formula calls our functions. */
export interface FoundCell {
  row: number;
  column: number;
  formula: string;
  calls: FoundCall[];
  /** The first text of its row, by which it is known again; '' where there is none. */
  label: string;
}

/** What of a sheet uses functions of Outturn. */
export interface ScannedSheet {
  id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
  cells: FoundCell[];
  /** How many of the cells are in columns of tables. */
  inTables: number;
  /** Names of the sheet's own, whatever they are for. */
  ownNames: string[];
}

/** What of a workbook uses functions of Outturn. */
export interface Scan {
  readOnly: boolean;
  structureProtected: boolean;
  sheets: ScannedSheet[];
  /** Names, conditional formats and data validations that use functions of Outturn. */
  elsewhere: Found[];
  /** Protected sheets whose data validations Excel does not tell. */
  unread: string[];
}

/** Sheets asked about in one request. */
const sheetsAtOnce = 40;

/**
 * Finds every use of Outturn: in cells, names, conditional formats and data validations. Changes nothing; throws Cancelled
 * when told to stop.
 */
export async function scanWorkbook(following: Following = {}): Promise<Scan> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula,items/visible');
  await context.sync();
  const scan: Scan = {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: [],
    elsewhere: namesWithCalls(workbook.names.items, null),
    unread: [],
  };
  const all = workbook.worksheets.items;
  for (let from = 0; from < all.length; from += sheetsAtOnce) {
    stopIfCancelled(following);
    await scanSheets(context, all.slice(from, from + sheetsAtOnce), scan);
    following.onProgress?.('looking', Math.min(from + sheetsAtOnce, all.length), all.length);
  }
  return scan;
}

interface Asked {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

async function scanSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  scan: Scan,
): Promise<void> {
  const asked = sheets.map((sheet): Asked => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    sheet.names.load('items/name,items/formula,items/visible');
    sheet.tables.load('items/name');
    return { sheet, used };
  });
  await context.sync();

  const bodies = asked.flatMap(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const body = table.getDataBodyRange();
      body.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheetId: sheet.id, body };
    }),
  );
  if (bodies.length > 0) await context.sync();

  const filled = asked.filter(({ used }) => !used.isNullObject);
  const areas = filled.map(({ sheet, used }): Area => ({ sheetId: sheet.id, ...rectangleOf(used) }));
  const contents = await readAreas(areas, ['formulas']);
  const found = await withoutTexts(
    areas.flatMap((area, index) => cellsWithCalls(area, contents[index].formulas)),
  );
  for (const { sheet } of asked) {
    const cells = found.get(sheet.id) ?? [];
    const tables = bodies.filter(({ sheetId }) => sheetId === sheet.id).map(({ body }) => rectangleOf(body));
    scan.elsewhere.push(...namesWithCalls(sheet.names.items, sheet.id));
    scan.sheets.push({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
      cells,
      inTables: cells.filter((cell) => tables.some((table) => hasCell(table, cell))).length,
      ownNames: sheet.names.items.map(({ name }) => name),
    });
  }
  const { found: rules, unread } = await rulesWithCalls(context, sheets);
  scan.elsewhere.push(...rules);
  scan.unread.push(...unread);
}

interface Candidate extends FoundCell {
  area: Area;
}

/** By sheet. A text that only looks like a formula, as in a list of formulas, is none. */
async function withoutTexts(candidates: readonly Candidate[]): Promise<Map<string, FoundCell[]>> {
  const contents = await readCells(
    candidates.map(({ area }) => area),
    ['values'],
  );
  const found = new Map<string, FoundCell[]>();
  for (const { area, ...cell } of candidates) {
    if (!isFormula(cell.formula, contents(area).values[0][0])) continue;
    const others = found.get(area.sheetId);
    if (others) others.push(cell);
    else found.set(area.sheetId, [cell]);
  }
  return found;
}

function cellsWithCalls({ sheetId, ...area }: Area, formulas: CellValue[][]): Candidate[] {
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
      const calls = findCalls(formula);
      if (calls.length === 0) return [];
      const place = { row: area.row + i, column: area.column + j };
      return [
        { ...place, formula, calls, label: labelOf(cells), area: { ...place, sheetId, rows: 1, columns: 1 } },
      ];
    }),
  );
}
