/** Which sheets remembered cells are on now, whatever these are called by now, and where on them. */
import type { Following } from '../following';
import { rectangleOf } from '../rectangleOf';
import type { TrackedSheet } from './trackedSheet';
import { matchCells, type LabelledCell, type Matches, type SheetToMatch } from './matchCells';
import type { MovedSheet } from './moves';
import { placesOf } from './places';
import { readAreas, type Area, type Contents } from '../reading/readAreas';

/** A sheet with remembered cells, as it is now. */
export interface FoundSheet<Cell, Now> {
  kept: TrackedSheet<Cell>;
  id: string;
  name: string;
  protected: boolean;
  /** What the sheet's hidden names stand for now; null where one is gone. */
  trackFormulas: (string | null)[];
  now: Now;
  matches: Matches<Cell>;
}

/** Where the sheets with remembered cells are by now. */
export interface FoundSheets<Cell, Now> {
  found: FoundSheet<Cell, Now>[];
  /** Sheets that are gone. */
  gone: TrackedSheet<Cell>[];
  /** Names of sheets that are copies of those, made since. */
  copies: { name: string; of: string }[];
  /** How things have moved on those that were found. */
  moved: MovedSheet[];
}

const emptyArea = { row: 0, column: 0, rows: 0, columns: 0 };

/**
 * Finds sheets and their cells again, also where they were renamed or moved meanwhile.
 * @param readNow how a sheet is looked at, from the part of it in use.
 */
export async function findTracked<Cell extends LabelledCell, Now extends SheetToMatch<Cell>>(
  sheets: readonly TrackedSheet<Cell>[],
  readNow: (area: Area, contents: Contents<'formulas' | 'values'>) => Now,
  following: Following,
): Promise<FoundSheets<Cell, Now>> {
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
    const now = candidates.find(({ sheet }) => sheet.id === kept.id) ?? candidates[0];
    return { kept, now, copies: withName.filter((each) => each !== now) };
  });
  const there = pairs.filter(({ now }) => now !== undefined);
  const filled = there.filter(({ now }) => !now.used.isNullObject);
  const areas = filled.map(({ now: { sheet, used } }): Area => ({
    sheetId: sheet.id,
    ...rectangleOf(used),
  }));
  const contents = await readAreas(areas, ['formulas', 'values'], following, 'placing');
  const found = there.map(({ kept, now: { sheet } }): FoundSheet<Cell, Now> => {
    const index = areas.findIndex(({ sheetId }) => sheetId === sheet.id);
    const now =
      index < 0
        ? readNow({ ...emptyArea, sheetId: sheet.id }, { formulas: [], values: [] })
        : readNow(areas[index], contents[index]);
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
    copies: pairs.flatMap(({ now, copies }) =>
      copies.map(({ sheet }) => ({ name: sheet.name, of: now.sheet.name })),
    ),
    moved: found.map(({ kept, id, name, matches }) => ({
      id,
      then: kept.name,
      now: name,
      cells: matches.matched.map(({ cell, at }) => ({ from: cell, to: at })),
    })),
  };
}
