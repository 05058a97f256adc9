import type { CellValue } from '../../tables/types';
import type { Step } from '../transaction/transaction';
import { firstRow, type RecordSheet } from './recordSheet';

/** Rows written in one step. */
const rowsAtOnce = 1_000;

/** Writes a record on a new sheet, at the end. */
export function recordSteps(sheetName: string, record: RecordSheet): Step[] {
  const steps: Step[] = [
    {
      size: 2_000,
      make: ({ workbook }) => writeTop(workbook.worksheets.add(sheetName), record),
      takeBack: (context) => deleteOwn(context, sheetName, record.head[0][0]),
    },
  ];
  for (let from = 0; from < record.rows.length; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, record.rows.length);
    steps.push({
      size: sizeOf(record, from, to),
      make: ({ workbook }) => writeRows(workbook.worksheets.getItem(sheetName), record, from, to),
      takeBack: () => undefined,
    });
  }
  return steps;
}

/** Characters that rows `from` to before `to` take in a request, about. */
function sizeOf({ rows, figures }: RecordSheet, from: number, to: number): number {
  const texts = [...rows.slice(from, to), ...(figures?.numberFormats.slice(from, to) ?? [])].flat();
  return texts.reduce((sum: number, text) => sum + String(text).length + 4, 0);
}

function writeTop(sheet: Excel.Worksheet, record: RecordSheet): void {
  const { head, headings, widths, figures, frozen } = record;
  sheet.getRangeByIndexes(0, 0, head.length, head[0].length).values = head;
  sheet.getRangeByIndexes(0, 1, head.length, 1).format.horizontalAlignment = 'Left';
  sheet.getRange('A1').format.font.bold = true;
  const top = sheet.getRangeByIndexes(head.length, 0, 1, headings.length);
  top.values = [headings];
  top.format.font.bold = true;
  if (figures) {
    sheet.getRangeByIndexes(head.length, figures.first, 1, figures.count).format.horizontalAlignment =
      'Right';
  }
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (frozen) sheet.freezePanes.freezeRows(firstRow(record));
}

/** Rows `from` to before `to`. */
function writeRows(sheet: Excel.Worksheet, record: RecordSheet, from: number, to: number): void {
  const { headings, rows, wrapped, figures } = record;
  const row = firstRow(record) + from;
  if (figures) {
    const range = sheet.getRangeByIndexes(row, figures.first, to - from, figures.count);
    range.numberFormat = figures.numberFormats.slice(from, to);
    range.format.horizontalAlignment = 'Right';
  }
  const range = sheet.getRangeByIndexes(row, 0, to - from, headings.length);
  range.values = rows.slice(from, to);
  if (!wrapped) return;
  range.format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(row, wrapped.first, to - from, wrapped.count).format.wrapText = true;
}

/** Only a sheet that is ours: it has our title, or nothing yet. */
async function deleteOwn(context: Excel.RequestContext, sheetName: string, title: CellValue): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const corner = sheet.getRange('A1');
  corner.load('values');
  await context.sync();
  if (sheet.isNullObject) return;
  const [[value]] = corner.values as CellValue[][];
  if (value === '' || value === title) sheet.delete();
}
