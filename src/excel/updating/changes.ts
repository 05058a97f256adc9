/** What updating built tables changes, with what was there before: so that it can be put back. */
import type { CellValue, Rectangle } from '../../tables/types';
import { rangeOf } from '../rangeOf';

/** What Excel answers where there is no fill. */
export const noFill = '#FFFFFF';

/** Cells of one sheet. Of colours '' is none. */
export type Change = { sheetId: string } & (
  | { what: 'formulas'; cells: Rectangle; before: CellValue[][]; after: CellValue[][] }
  | { what: 'numberFormat' | 'fill' | 'font'; cells: Rectangle; before: string; after: string }
  | { what: 'tone'; id: string; before: ToneColours; after: ToneColours }
  | { what: 'series'; chart: string; index: number; before: SeriesLook; after: SeriesLook }
);

/** Of a series of a chart: its bars, and the figures or words at them where it has any. */
export interface SeriesLook {
  fill: string;
  labels: { color: string; numberFormat: string } | null;
}

/** Of a conditional format. */
export interface ToneColours {
  font: string;
  fill: string;
}

function setTone(sheet: Excel.Worksheet, id: string, { font, fill }: ToneColours): void {
  const { format } = sheet.getRange().conditionalFormats.getItem(id).custom;
  format.font.color = font;
  if (fill === '') format.fill.clear();
  else format.fill.color = fill;
}

function setSeries(sheet: Excel.Worksheet, chart: string, index: number, { fill, labels }: SeriesLook): void {
  const series = sheet.charts.getItem(chart).series.getItemAt(index);
  series.format.fill.setSolidColor(fill);
  if (!labels) return;
  series.dataLabels.format.font.color = labels.color;
  series.dataLabels.numberFormat = labels.numberFormat;
}

/** Asks for the changes, or for what was there before them. */
function makeChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  which: 'before' | 'after',
): void {
  for (const change of changes) {
    const sheet = context.workbook.worksheets.getItem(change.sheetId);
    if (change.what === 'tone') setTone(sheet, change.id, change[which]);
    else if (change.what === 'series') setSeries(sheet, change.chart, change.index, change[which]);
    else if (change.what === 'formulas') rangeOf(sheet, change.cells).formulas = change[which];
    else {
      const range = rangeOf(sheet, change.cells);
      const value = change[which];
      // One format for every cell; the type asks for an array, Excel does not.
      if (change.what === 'numberFormat') range.numberFormat = value as unknown as string[][];
      else if (change.what === 'font') range.format.font.color = value;
      else if (value === '') range.format.fill.clear();
      else range.format.fill.color = value;
    }
  }
}

/** Characters of formulas in one request; Excel takes 5 MB with everything else in it. */
const mostCharacters = 3_000_000;

function sizeOf(change: Change): number {
  if (change.what !== 'formulas') return 100;
  return change.after.flat().reduce((total: number, cell) => total + String(cell).length + 4, 100);
}

/** The changes in parts, each small enough for one request. */
function inParts(changes: readonly Change[]): Change[][] {
  const found: Change[][] = [];
  let size = Infinity;
  for (const change of changes) {
    size += sizeOf(change);
    if (size > mostCharacters) {
      found.push([]);
      size = sizeOf(change);
    }
    found[found.length - 1].push(change);
  }
  return found;
}

async function send(
  context: Excel.RequestContext,
  changes: readonly Change[],
  which: 'before' | 'after',
): Promise<void> {
  makeChanges(context, changes, which);
  await context.sync();
}

/** Makes the changes, or puts back what was there before them. */
export async function sendChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  which: 'before' | 'after',
): Promise<void> {
  for (const part of inParts(changes)) await send(context, part, which);
}
