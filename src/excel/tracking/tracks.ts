/** Hidden names of a sheet by which Excel itself keeps track of cells, however rows and sheets are moved or renamed. */
import { onSheet, rangeAddress } from '../../tables/cellAddress';
import type { Rectangle } from '../../tables/types';
import { cellsDown, rectanglesOf } from '../reading/rectangles';
import type { Track, TrackedSheet } from './trackedSheet';
import type { Step } from '../transaction/transaction';

/** What cells are tracked for: formulas to be restored, a roll forward to be undone. */
type TrackUse = 'shared' | 'rolled';

/** Excel takes no longer formulas; names of sheets may grow when they are renamed. */
const mostCharacters = 4_000;

/**
 * A sheet's cells in the order of their areas, with the names to be given to these.
 * @param prefix of the names; no other sheet has it, so that a name tells its sheet.
 */
export function tracked<Cell extends Rectangle>(
  sheet: { id: string; name: string },
  cells: readonly Cell[],
  prefix: string,
): TrackedSheet<Cell> {
  const single = cells.filter(({ rows, columns }) => rows * columns === 1);
  const wide = cells.filter(({ rows, columns }) => rows * columns > 1);
  const byPlace = new Map(single.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const blocks = rectanglesOf(single);
  const inOrder = blocks.flatMap((block) =>
    cellsDown(block).map(({ row, column }) => byPlace.get(`${row}:${column}`) as Cell),
  );
  const areas = [...blocks, ...wide].map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows,
    columns,
  }));
  return { ...sheet, cells: [...inOrder, ...wide], tracks: inNames(areas, sheet.name, prefix) };
}

/** The same with each cell in an area of its own: what lies between two of them does not matter. */
export function trackedApart(
  sheet: { id: string; name: string },
  cells: readonly Rectangle[],
  prefix: string,
): TrackedSheet<Rectangle> {
  return { ...sheet, cells: [...cells], tracks: inNames(cells, sheet.name, prefix) };
}

function inNames(areas: readonly Rectangle[], sheetName: string, prefix: string): Track[] {
  const tracks: Track[] = [];
  let characters = Infinity;
  for (const area of areas) {
    const size = onSheet(sheetName, rangeAddress(area)).length + 5;
    if (characters + size > mostCharacters) {
      tracks.push({ name: `${prefix}_${tracks.length + 1}`, areas: [] });
      characters = 0;
    }
    tracks[tracks.length - 1].areas.push(area);
    characters += size;
  }
  return tracks;
}

/** The beginning of the names of a sheet, by the number of the set and the place of the sheet in it. */
export function trackPrefix(set: number, sheet: number, use: TrackUse = 'shared'): string {
  return `_${use}_${set}_${sheet}`;
}

/** What a name is for and the number of its set; null for other names. */
export function trackOf(name: string): { use: TrackUse; set: number } | null {
  const [, use, set] = /^_(shared|rolled)_(\d+)_\d+_\d+$/.exec(name) ?? [];
  return use === undefined ? null : { use: use as TrackUse, set: Number(set) };
}

/** Gives the names. */
export function trackStep({ id, name: sheetName, tracks }: Omit<TrackedSheet<unknown>, 'cells'>): Step {
  return {
    size: tracks.length * mostCharacters,
    make: ({ workbook }) => addNames(workbook.worksheets.getItem(id), sheetName, tracks),
    takeBack: (context) => deleteNames(context, id, tracks),
  };
}

/**
 * Takes the names away.
 * @param formulas what each name stands for by now, to be given again should this be taken back; null where it is gone.
 */
export function untrackStep(
  sheetId: string,
  tracks: readonly Track[],
  formulas: readonly (string | null)[],
): Step {
  const there = tracks.flatMap(({ name }, index) => {
    const formula = formulas[index];
    return formula === null ? [] : [{ name, formula }];
  });
  return {
    size: there.length * mostCharacters,
    make({ workbook }) {
      for (const { name } of there) workbook.worksheets.getItem(sheetId).names.getItem(name).delete();
    },
    async takeBack(context) {
      const { names } = context.workbook.worksheets.getItem(sheetId);
      await deleteNames(context, sheetId, tracks);
      for (const { name, formula } of there) names.add(name, formula).visible = false;
    },
  };
}

function addNames(sheet: Excel.Worksheet, sheetName: string, tracks: readonly Track[]): void {
  for (const { name, areas } of tracks) {
    const places = areas.map((area) => onSheet(sheetName, absolute(area)));
    sheet.names.add(name, `=${places.join(',')}`).visible = false;
  }
}

async function deleteNames(
  context: Excel.RequestContext,
  sheetId: string,
  tracks: readonly Track[],
): Promise<void> {
  const found = tracks.map(({ name }) => {
    const item = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(name);
    item.load('name');
    return item;
  });
  await context.sync();
  for (const item of found) if (!item.isNullObject) item.delete();
}

function absolute(area: Rectangle): string {
  return rangeAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
