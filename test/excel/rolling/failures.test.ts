/** With every request failing in turn, nothing is ever half done; what stands in the way is said and nothing is lost. */
import { rollForward } from '../../../src/excel/rolling/rollForward';
import { dismissRoll, undoRoll } from '../../../src/excel/rolling/undoRoll';
import { usualChoices } from '../../../src/tables/rolling/planRoll';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { failEach } from '../failEach';
import { addSheet, change, startWithFunctions } from '../sharing/support';
import { everything, labels, request, rolled, withBuiltTable } from './support';

let excel: ExcelInNode;

/** Two services on their sheet; the table built from it, with a chart and a header, on one that names the period. */
beforeEach(async () => {
  excel = await startExcel();
  await withBuiltTable(excel, 'native', 5);
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Forecast outturn');
    sheet.name = 'P10 forecast';
    sheet.charts.add('ColumnClustered', sheet.getRange('A2:B4'), 'Columns').title.text = 'Period 10';
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'Period 10';
  });
});
afterEach(() => excel.dispose());

test('rolling forward, every request failing', async () => {
  const requests = await failEach(
    excel,
    () => everything(excel),
    () => rollForward(request()),
    'rolled',
  );
  expect(requests).toBeGreaterThan(8);
  expect(await labels(excel)).toMatchObject({
    names: expect.arrayContaining(['P11 forecast', 'P10 forecast', 'P10 Table 4']),
    titles: expect.arrayContaining([['Period 11']]),
    headers: expect.arrayContaining(['Period 11']),
  });
}, 120_000);

test('undoing, every request failing', async () => {
  const before = await everything(excel);
  await rolled();
  await failEach(
    excel,
    () => everything(excel),
    () => undoRoll(),
    'undone',
  );
  expect(await everything(excel)).toEqual(before);
}, 120_000);

test('Cancel at every stage leaves the workbook as it was', async () => {
  const before = await everything(excel);
  for (const stage of ['reading', 'keeping', 'writing']) {
    const controller = new AbortController();
    const outcome = await rollForward(request(), {
      signal: controller.signal,
      onProgress: (now) => {
        if (now === stage) controller.abort();
      },
    });
    expect([stage, outcome]).toEqual([stage, { kind: 'cancelled' }]);
    expect([stage, await everything(excel)]).toEqual([stage, before]);
  }
});

async function refusedWith(message: RegExp): Promise<void> {
  const before = await everything(excel);
  expect(await rollForward(request())).toEqual({ kind: 'refused', message: expect.stringMatching(message) });
  expect(await everything(excel)).toEqual(before);
}

test('a protected sheet is named', async () => {
  await change(excel, (workbook) => workbook.worksheets.getItem('Table 4').protection.protect());
  await refusedWith(/“Table 4” is protected, and nothing has been changed/);
});

test('a workbook that is open to read only is left alone', async () => {
  excel.host.setReadOnly(true);
  await refusedWith(/^The workbook is open to read only/);
});

test('a protected structure leaves no room for the archive', async () => {
  await change(excel, (workbook) => workbook.protection.protect());
  await refusedWith(/structure of the workbook is protected/);
  const choices = { ...usualChoices, texts: { 'sheet:P10 forecast': false } };
  expect(await rollForward(request({ archive: false, choices }))).toMatchObject({
    kind: 'rolled',
    archived: [],
  });
});

test('a prior column that one array formula fills is not broken up', async () => {
  excel.dispose();
  excel = await startWithFunctions();
  await addSheet(excel, 'Array', [
    ['Service', 'Budget', 'Forecast outturn', 'Outturn variance', 'Prior variance', 'Movement'],
    ['One', 100, 110, '=C2-B2', '=OUTTURN.VARIANCE({1;2},{4;9})', '=D2-E2'],
    ['Two', 200, 220, '=C3-B3', '', '=D3-E3'],
  ]);
  await refusedWith(/^Array!E2: cells are filled by one array formula/);
});

test('hidden, very hidden and filtered sheets roll forward like the others', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Table 4');
    sheet.getRange('5:6').rowHidden = true;
    sheet.visibility = 'VeryHidden';
  });
  const before = await everything(excel);
  await rolled();
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await everything(excel)).toEqual(before);
});

test('merged titles and headings advance, and come back', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Table 4');
    sheet.getRange('A1').values = [['Table 4 - Safeguarding, P10']];
    sheet.getRange('A1:G1').merge();
  });
  const before = await everything(excel);
  await rolled();
  const title = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Table 4').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values[0][0] as string;
  });
  expect(title).toBe('Table 4 - Safeguarding, P11');
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await everything(excel)).toEqual(before);
});

test('keeping it so forgets what was there before', async () => {
  await rolled();
  expect(await dismissRoll()).toMatchObject({ kind: 'undone' });
  expect(await undoRoll()).toMatchObject({ kind: 'refused' });
});
