/** Which sheets remembered formulas are of now, whatever these are called by now. */
import type { Kept, KeptSheet } from './kept';
import { matchCells, type Matches } from './matchCells';
import type { MovedSheet } from './moves';
import type { Following } from './following';
import { placesOf } from './places';
import { readAreas, type Area } from './readAreas';
import { SheetNow } from './sheetNow';

/** A sheet with remembered formulas, as it is now. */
export interface FoundSheetNow {
  kept: KeptSheet;
  id: string;
  name: string;
  protected: boolean;
  /** What the sheet's hidden names stand for now; null where one is gone. */
  trackFormulas: (string | null)[];
  now: SheetNow;
  matches: Matches;
}

/** Where the sheets with replaced cells are by now. */
export interface KeptSheets {
  found: FoundSheetNow[];
  /** Sheets that are gone. */
  gone: KeptSheet[];
  /** How things have moved on those that were found. */
  moved: MovedSheet[];
}

const emptyArea = { row: 0, column: 0, rows: 0, columns: 0 };

/** Finds the sheets and their cells again, also where they were renamed or moved meanwhile. */
export async function findKeptSheets({ sheets }: Kept, following: Following): Promise<KeptSheets> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    sheet.names.load('items/name,items/formula');
    sheet.protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();

  const pairs = sheets.map((kept) => {
    const [track] = kept.tracks;
    const withName = asked.filter(({ sheet }) => sheet.names.items.some(({ name }) => name === track?.name));
    const candidates = withName.length > 0 ? withName : asked.filter(({ sheet }) => sheet.name === kept.name);
    return { kept, now: candidates.find(({ sheet }) => sheet.id === kept.id) ?? candidates[0] };
  });
  const there = pairs.filter(({ now }) => now !== undefined);
  const filled = there.filter(({ now }) => !now.used.isNullObject);
  const areas = filled.map(({ now: { sheet, used } }): Area => ({
    sheetId: sheet.id,
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  }));
  const contents = await readAreas(areas, ['formulas', 'values'], following, 'placing');
  const found = there.map(({ kept, now: { sheet } }): FoundSheetNow => {
    const index = areas.findIndex(({ sheetId }) => sheetId === sheet.id);
    const now =
      index < 0
        ? new SheetNow({ ...emptyArea, sheetId: sheet.id }, { formulas: [], values: [] })
        : new SheetNow(areas[index], contents[index]);
    const trackFormulas = kept.tracks.map(
      ({ name }) => sheet.names.items.find((item) => item.name === name)?.formula ?? null,
    );
    const matches = matchCells(placesOf(kept, trackFormulas), now);
    return {
      kept,
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      trackFormulas,
      now,
      matches,
    };
  });
  return {
    found,
    gone: pairs.filter(({ now }) => now === undefined).map(({ kept }) => kept),
    moved: found.map(({ kept, id, name, matches }) => ({
      id,
      then: kept.name,
      now: name,
      cells: matches.matched.map(({ cell, at }) => ({ from: cell, to: at })),
    })),
  };
}
