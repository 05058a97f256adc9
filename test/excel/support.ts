/** A workbook in the workbench's engine, Microsoft's library in front of it, and a table in it to build from. */
import { readSource } from '../../src/excel/readSource';
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { recognise } from '../../src/tables/recognise';
import type { BuildOutcome, BuildRequest } from '../../src/excel/outcomes';
import type { BuildOptions, CellValue } from '../../src/tables/types';
import type { ExcelInNode } from '../support/excelInNode';
import { options, published, publishedCells } from '../tables/support';

export { options, specification };

/** Table 4 as published: title, empty row, headings, eight services, total. */
export const table4: CellValue[][] = [
  ['Table 4 - Prevention & safeguarding', '', '', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  ...publishedCells(published.t4),
];

/** As many services as asked for, with headings. */
export function services(count: number): CellValue[][] {
  const rows = Array.from({ length: count }, (_, i) => [`Service ${i}`, 100 + i, 110 + i, -3, 7, 5, 2]);
  return [publishedCells(published.t4)[0], ...rows];
}

/** A sheet with these cells from A1 on, shown, with the given cells selected. */
export async function showSheet(name: string, cells: CellValue[][], select: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length).values = cells;
    sheet.activate();
    sheet.getRange(select).select();
    await context.sync();
  });
}

/** What the pane asks for when the user accepts the reading of the selection. */
export async function requestFromSelection(change: Partial<BuildOptions> = {}): Promise<BuildRequest> {
  const reading = recognise(await readSource(), specification);
  return {
    specification,
    from: { kind: 'selection', reading },
    options: { ...options, title: 'Forecast', ...change },
  };
}

export function built(outcome: BuildOutcome): Extract<BuildOutcome, { kind: 'built' }> {
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Everything in the workbook that the user could miss. */
export async function contents({ engine }: ExcelInNode): Promise<unknown> {
  await engine.allSettled();
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load('address,formulas,values,numberFormat,format/fill/color,format/font/bold');
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type');
      sheet.names.load('items/name,items/formula');
      const widths = Array.from({ length: 24 }, (_, i) => sheet.getRangeByIndexes(0, i, 1, 1).format);
      widths.forEach((format) => format.load('columnWidth'));
      return { name: sheet.name, used, formats, names: sheet.names, widths };
    });
    await context.sync();
    return {
      active: active.name,
      selected: selected.address,
      names: names.items.map(({ name, formula }) => [name, formula]),
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        cells: sheet.used.isNullObject ? null : sheet.used.toJSON(),
        conditionalFormats: sheet.formats.items.length,
        names: sheet.names.items.map(({ name, formula }) => [name, formula]),
        widths: sheet.widths.map(({ columnWidth }) => columnWidth),
      })),
    };
  });
}

/** The values of a built table, headings to total. */
export async function valuesAt(address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const at = address.lastIndexOf('!');
    const sheet = context.workbook.worksheets.getItem(
      address.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'"),
    );
    const range = sheet.getRange(address.slice(at + 1));
    range.load('values');
    await context.sync();
    return range.values;
  });
}
