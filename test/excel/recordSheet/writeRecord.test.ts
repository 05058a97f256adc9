import type { RecordSheet } from '../../../src/excel/recordSheet/recordSheet';
import { recordSteps } from '../../../src/excel/recordSheet/recordSteps';
import { undoRecord } from '../../../src/excel/recordSheet/undoRecord';
import { writeRecord } from '../../../src/excel/recordSheet/writeRecord';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

/** More rows than are written in one step. */
const count = 1_200;
const record: RecordSheet = {
  head: [
    ['Title', ''],
    ['Rows', count],
  ],
  headings: ['Service', 'Budget'],
  rows: Array.from({ length: count }, (_, i) => [`'=Service ${i}`, i]),
  widths: [100, 80],
  wrapped: { first: 0, count: 1 },
  figures: { first: 1, count: 1, numberFormats: Array.from({ length: count }, () => ['#,##0.0']) },
};
const options = { wantedName: 'Record', telling: 0, left: 'Delete the sheet.' };

test('every row is written below the headings, texts as texts and figures as they look', async () => {
  const before = await contents(excel);
  const outcome = await writeRecord(record, options);
  if (outcome.kind !== 'written') throw new Error(outcome.message);
  const { values, text } = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Record').getUsedRange(true);
    used.load('values,text');
    await context.sync();
    return used;
  });
  expect(values.slice(0, 3)).toEqual([...record.head, record.headings]);
  expect(values.slice(3)).toEqual(record.rows.map((_, i) => [`=Service ${i}`, i]));
  expect(text[text.length - 1][1]).toBe('1,199.0');
  expect(await undoRecord(outcome.undo)).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('taking back deletes a sheet of its title only', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Record').getRange('A1').values = [['Somebody else’s']];
    await context.sync();
  });
  const before = await contents(excel);
  const context = new Excel.RequestContext();
  await recordSteps('Record', record)[0].takeBack(context);
  await context.sync();
  expect(await contents(excel)).toEqual(before);
});
