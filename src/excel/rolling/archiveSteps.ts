/** Keeps sheets as values and formats, at the end of the workbook. */
import { shortPeriod } from '../../tables/rolling/rollStep';
import type { SheetPlace } from '../checking/sheetPlaces';
import { freeSheetName } from '../freeSheetName';
import type { Step } from '../sharing/transaction';

/** The hidden name of a sheet that keeps a period, with the number of the roll it was made by. */
export const archiveName = 'Outturn_archive';

export interface Archive {
  place: SheetPlace;
  name: string;
  hidden: boolean;
}

/** `P10 Table 4` and so on, names that no other sheet has. */
export function archivesOf(
  places: readonly (SheetPlace & { hidden: boolean })[],
  period: number,
  taken: readonly string[],
): Archive[] {
  const names = [...taken];
  return places.map((place) => {
    const prefix = shortPeriod(period);
    const own = place.sheetName.startsWith(`${prefix} `) ? place.sheetName : `${prefix} ${place.sheetName}`;
    const name = freeSheetName(own, names);
    names.push(name);
    return { place, name, hidden: place.hidden };
  });
}

/** Columns beyond are of the usual width. */
const mostWidths = 60;
/** Sheets asked about in one request. */
const sheetsAtOnce = 20;

/** The column widths of sheets, in points, from the first column in use on. */
export async function columnWidths(places: readonly SheetPlace[]): Promise<number[][]> {
  const widths: number[][] = [];
  for (let from = 0; from < places.length; from += sheetsAtOnce) {
    widths.push(...(await widthsOf(places.slice(from, from + sheetsAtOnce))));
  }
  return widths;
}

async function widthsOf(places: readonly SheetPlace[]): Promise<number[][]> {
  const context = new Excel.RequestContext();
  const asked = places.map(({ id, column, columns }) =>
    Array.from({ length: Math.min(columns, mostWidths) }, (_, i) => {
      const { format } = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, column + i, 1, 1);
      format.load('columnWidth');
      return format;
    }),
  );
  await context.sync();
  return asked.map((formats) => formats.map(({ columnWidth }) => columnWidth));
}

export function archiveStep({ place, name, hidden }: Archive, widths: readonly number[], roll: number): Step {
  const { id, row, column, rows, columns } = place;
  return {
    size: 2_000,
    make({ workbook }) {
      const sheet = workbook.worksheets.add(name);
      sheet.names.add(archiveName, `="${roll}"`).visible = false;
      const source = workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns);
      const target = sheet.getRangeByIndexes(row, column, rows, columns);
      target.copyFrom(source, Excel.RangeCopyType.formats);
      target.copyFrom(source, Excel.RangeCopyType.values);
      widths.forEach((width, i) => {
        if (width > 0) sheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width;
      });
      if (hidden) sheet.visibility = Excel.SheetVisibility.hidden;
    },
    takeBack: (context) => deleteArchive(context, name),
  };
}

/** Only a sheet that is ours: it has our hidden name, or nothing yet. */
async function deleteArchive(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const mark = sheet.names.getItemOrNullObject(archiveName);
  mark.load('name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  if (!sheet.isNullObject && (!mark.isNullObject || used.isNullObject)) sheet.delete();
}

/** Deletes the sheets that a roll made, whatever they are called by now; those already gone are passed over. */
export async function deleteArchives(roll: number): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/names/items/name,items/names/items/formula');
  await context.sync();
  const made = worksheets.items.filter(({ names }) =>
    names.items.some(({ name, formula }) => name === archiveName && String(formula) === `="${roll}"`),
  );
  if (made.length === 0) return;
  for (const sheet of made) sheet.delete();
  await context.sync();
}
