/** Keeps sheets as they are, with values in place of formulas, at the end of the workbook. */
import { shortPeriod } from '../../tables/rolling/rollStep';
import { archiveName } from '../archiveName';
import type { SheetPlace } from '../checking/sheetPlaces';
import { freeSheetName } from '../freeSheetName';
import { writeBlock, type ArchiveBlock } from './archiveValues';
import { trackOf } from '../tracking/tracks';
import type { Step } from '../transaction/transaction';

/** With its format, about. */
const charactersOfCell = 40;

export interface Archive {
  place: SheetPlace;
  name: string;
  visibility: Excel.SheetVisibility;
  blocks: ArchiveBlock[];
}

/** A sheet to be kept, with what it is called when it is copied. */
export interface SheetToKeep extends Omit<Archive, 'name'> {
  /** What it will be called when it is copied: its own name, or the one for the next period. */
  nameThen: string;
}

/**
 * `P10 Table 4` and so on, names that no other sheet has; a sheet that has given up its name is kept under it: `P10 summary`.
 * @param taken the names of all sheets when they are copied.
 */
export function archivesOf(
  sheets: readonly SheetToKeep[],
  period: number,
  taken: readonly string[],
): Archive[] {
  const names = [...taken];
  return sheets.map(({ nameThen, ...kept }) => {
    const { sheetName } = kept.place;
    const isOwn = nameThen !== sheetName || sheetName.startsWith(`${shortPeriod(period)} `);
    const name = freeSheetName(isOwn ? sheetName : `${shortPeriod(period)} ${sheetName}`, names);
    names.push(name);
    return { ...kept, name };
  });
}

/**
 * A copy has the formats, widths, print set-up and charts of its sheet; charts of a copied sheet draw from the copy. The
 * values are those that were read: functions on a copy may still be at work.
 * @param sheetIds of every sheet before any was copied.
 */
export function archiveStep(
  { place: { id }, name, visibility, blocks }: Archive,
  roll: number,
  sheetIds: ReadonlySet<string>,
): Step {
  return {
    size: 2_000 + blocks.reduce((sum, { rows, columns }) => sum + rows * columns * charactersOfCell, 0),
    make({ workbook }) {
      const sheet = workbook.worksheets.getItem(id).copy(Excel.WorksheetPositionType.end);
      sheet.name = name;
      sheet.names.add(archiveName, `="${roll}"`).visible = false;
      for (const block of blocks) writeBlock(sheet, block);
      sheet.visibility = visibility;
    },
    takeBack: (context) => deleteCopy(context, { id, name, sheetIds }),
  };
}

/** Only a sheet that was not there before: under the name it was to have, or the one that Excel gave it first. */
async function deleteCopy(
  context: Excel.RequestContext,
  { id, name, sheetIds }: { id: string; name: string; sheetIds: ReadonlySet<string> },
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const original = worksheets.getItem(id);
  original.load('name');
  await context.sync();
  const isCopy = (other: string): boolean => {
    const [, begins] = /^(.*) \(\d+\)$/.exec(other) ?? [];
    return other === name || (begins !== undefined && original.name.startsWith(begins));
  };
  for (const sheet of worksheets.items) if (!sheetIds.has(sheet.id) && isCopy(sheet.name)) sheet.delete();
}

/** Takes the names off the copies by which Outturn knows tables, commentary and cells: what is kept is none of these. */
export async function forgetNamesStep(archives: readonly Archive[]): Promise<Step> {
  const context = new Excel.RequestContext();
  const found = archives.map(({ name }) => {
    const { names } = context.workbook.worksheets.getItem(name);
    names.load('items/name');
    return { name, names };
  });
  if (found.length > 0) await context.sync();
  const ours = found.flatMap(({ name: sheetName, names }) =>
    names.items
      .filter(({ name }) => name !== archiveName && (/^outturn_/i.test(name) || trackOf(name) !== null))
      .map(({ name }) => ({ sheetName, name })),
  );
  return {
    size: ours.length * 100,
    make({ workbook }) {
      for (const { sheetName, name } of ours)
        workbook.worksheets.getItem(sheetName).names.getItem(name).delete();
    },
    // The copies go, and their names with them.
    takeBack: () => undefined,
  };
}

interface MadeArchive {
  id: string;
  name: string;
}

/** The sheets that a roll made, whatever they are called by now. */
export async function archivesMade(roll: number): Promise<MadeArchive[]> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  return worksheets.items
    .filter(({ names }) =>
      names.items.some(({ name, formula }) => name === archiveName && String(formula) === `="${roll}"`),
    )
    .map(({ id, name }) => ({ id, name }));
}

/** Deletes the sheets that a roll made; those already gone are passed over. */
export async function deleteArchives(roll: number): Promise<void> {
  const made = await archivesMade(roll);
  if (made.length === 0) return;
  const context = new Excel.RequestContext();
  for (const { id } of made) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}
