/** Table 4 built by Outturn, and commentary on it. */
import { buildTable } from '../../../src/excel/buildTable';
import type { CommentaryOutcome, CommentaryRequest } from '../../../src/excel/commentary/outcomes';
import { readCommentary, type CommentarySources } from '../../../src/excel/commentary/readCommentary';
import { writeCommentary } from '../../../src/excel/commentary/writeCommentary';
import { usualStyle } from '../../../src/tables/commentary/place/style';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { built, contents, requestFromSelection, showSheet, table4 } from '../support';

/** The sheet it is on, and what is written of its second line. */
export const table = 'Forecast outturn';
export const staffing =
  'Safeguarding & Care Planning - Staffing is reporting an underspend of £0.261m, an adverse movement of £0.131m from period 9. This is 3.4% of the budget of £7.599m.';

export async function buildTable4(excel: ExcelInNode): Promise<void> {
  await showSheet('Table 4', table4, 'A3:G11');
  built(await buildTable(await requestFromSelection({ title: 'Table 4 - Prevention & safeguarding' })));
  await excel.settled();
}

export async function sources(): Promise<CommentarySources> {
  const read = await readCommentary();
  if (read.kind !== 'read') throw new Error(read.message);
  return read;
}

/** What the pane asks for, of the first table. */
export async function request(change: Partial<CommentaryRequest> = {}): Promise<CommentaryRequest> {
  const { tables } = await sources();
  return {
    tableId: tables[0].id,
    choice: 'material',
    layout: 'sheet',
    style: usualStyle,
    settings: { ...usualSettings, period: 10 },
    ...change,
  };
}

export type Written = Extract<CommentaryOutcome, { kind: 'written' }>;

export function written(outcome: CommentaryOutcome): Written {
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  return outcome;
}

export async function write(excel: ExcelInNode, change: Partial<CommentaryRequest> = {}): Promise<Written> {
  const outcome = written(await writeCommentary(await request(change)));
  await excel.settled();
  return outcome;
}

/** Writes with each request failing in turn, until none fails; nothing may be changed then. @returns how many failed. */
export async function failingWrites(
  excel: ExcelInNode,
  asked: CommentaryRequest,
  when: 'before' | 'partway' | 'after',
): Promise<number> {
  const before = await contents(excel);
  for (let n = 1; ; n += 1) {
    excel.host.faults.failRequest(n, when);
    const outcome = await writeCommentary(asked);
    excel.host.faults.clear();
    if (outcome.kind === 'written') return n - 1;
    expect(outcome).toEqual({ kind: 'refused', message: 'Excel could not do that. Try again.' });
    expect(await contents(excel)).toEqual(before);
  }
}

/** Changes a sheet and waits until it is calculated. */
export async function change(
  excel: ExcelInNode,
  sheetName: string,
  edit: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });
  await excel.settled();
}

export async function cells(
  sheetName: string,
  address: string,
): Promise<{ values: CellValue[][]; formulas: CellValue[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

/** A whole sheet, as a check reads it. */
export async function sheetCells(sheetName: string): Promise<SheetCells> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange(true);
    range.load('rowIndex,columnIndex,values,formulas,text,numberFormat');
    await context.sync();
    const { values, formulas, text: texts, numberFormat: numberFormats } = range;
    return {
      sheetName,
      row: range.rowIndex,
      column: range.columnIndex,
      values,
      formulas,
      texts,
      numberFormats,
      errors: values.map((row) => row.map(() => false)),
      hiddenRows: values.map(() => false),
      hiddenColumns: values[0].map(() => false),
    };
  });
}
