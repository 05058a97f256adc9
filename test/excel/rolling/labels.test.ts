/** Names of sheets, titles of charts, headers and footers advance with the period, and Undo brings them back. */
import { rollForward } from '../../../src/excel/rolling/rollForward';
import { readForRoll } from '../../../src/excel/rolling/readRollWorkbook';
import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import { planRoll, usualChoices } from '../../../src/tables/rolling/planRoll';
import { rollSource } from '../../../src/tables/rolling/rollSource';
import type { CellValue } from '../../../src/tables/types';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { addSheet, cellsOn, change } from '../sharing/support';
import { contents } from '../support';
import { labels, period10, request, rolled } from './support';

let excel: ExcelInNode;

const services: CellValue[][] = [
  ['Services, period 10', '', '', '', '', ''],
  ['Service', 'Budget', 'Forecast outturn', 'Outturn variance', 'Prior variance', 'Movement'],
  ['Placements', 100, 110, '=C3-B3', 7, '=D3-E3'],
  ['Transport', 200, 190, '=C4-B4', 4, '=D4-E4'],
];

beforeEach(async () => {
  excel = await startExcel();
  await addSheet(excel, 'P10 summary', services);
  await addSheet(excel, 'Front', [['Total variance', "='P10 summary'!D3+'P10 summary'!D4"]]);
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10 summary');
    const figures = sheet.getRange('A2:C4');
    const [linked, typed] = ['Linked', 'Typed'].map((name) => {
      const chart = sheet.charts.add('ColumnClustered', figures, 'Columns');
      chart.name = name;
      return chart;
    });
    linked.title.setFormula("='P10 summary'!$A$1");
    typed.title.text = 'Variances at period 10';
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerHeader = '&BPeriod 10&B report';
    defaultForAllPages.rightFooter = 'Page &P';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.getRange('A:A').format.columnWidth = 150;
  });
});
afterEach(() => excel.dispose());

test('all of them, formulas follow the sheet, the archive has what there was; and back again', async () => {
  const [before, old] = [await contents(excel), await labels(excel)];
  const outcome = await rolled();
  expect(outcome).toMatchObject({
    archived: ['P10 summary'],
    first: { sheetName: 'P11 summary' },
    notDone: [],
  });
  expect(await labels(excel)).toEqual({
    names: ['Sheet1', 'P11 summary', 'Front', 'P10 summary'],
    titles: [
      [],
      ['Services, period 11', 'Variances at period 11'],
      [],
      ['Services, period 10', 'Variances at period 10'],
    ],
    headers: ['', '&BPeriod 11&B report', '', '&BPeriod 10&B report'],
  });
  const front = await cellsOn(excel, 'Front');
  expect(front.formulas[0][1]).toBe("='P11 summary'!D3+'P11 summary'!D4");
  expect(front.values[0][1]).toBe(0);

  expect(await undoRoll()).toEqual({ kind: 'undone', cells: 3, notDone: [] });
  expect(await labels(excel)).toEqual(old);
  expect(await contents(excel)).toEqual(before);
});

test('a linked title stays linked', async () => {
  await rolled({ archive: false });
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('P11 summary').getRange('A1').values = [['Another title']];
  });
  expect((await labels(excel)).titles[1]).toEqual(['Another title', 'Variances at period 11']);
});

test('what is left out stays as it is', async () => {
  await rolled({
    archive: false,
    choices: {
      ...usualChoices,
      texts: {
        'sheet:P10 summary': false,
        'chart:P10 summary!Typed': false,
        'header:P10 summary!centerHeader': false,
      },
    },
  });
  expect(await labels(excel)).toEqual({
    names: ['Sheet1', 'P10 summary', 'Front'],
    titles: [[], ['Services, period 11', 'Variances at period 10'], []],
    headers: ['', '&BPeriod 10&B report', ''],
  });
});

test('only labels: nothing else needs to change', async () => {
  const outcome = await rolled({
    archive: false,
    choices: { ...usualChoices, tables: { 'P10 summary!B3': false }, texts: { 'P10 summary!A1': false } },
  });
  expect(outcome).toMatchObject({ cells: 0, first: null });
  expect((await labels(excel)).names[1]).toBe('P11 summary');
  expect(await undoRoll()).toMatchObject({ kind: 'undone', cells: 0 });
  expect((await labels(excel)).names[1]).toBe('P10 summary');
});

test('a name that is taken is said in the preview and left', async () => {
  await addSheet(excel, 'p11 SUMMARY', [['Notes']]);
  const read = await readForRoll();
  if (read.kind !== 'read') throw new Error(read.kind);
  const { labels: planned } = planRoll(rollSource(read.reading, period10), period10, usualChoices);
  expect(planned[0]).toMatchObject({
    before: 'P10 summary',
    chosen: false,
    possible: false,
    note: 'Another sheet is called “P11 summary”.',
  });
  await rolled({ archive: false, choices: { ...usualChoices, texts: { 'sheet:P10 summary': true } } });
  expect((await labels(excel)).names[1]).toBe('P10 summary');
});

test('renamed by hand since, or its name taken: the sheet keeps the name it has, and that is said', async () => {
  await rolled({ archive: false });
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('P11 summary').name = 'Summary';
  });
  expect(await undoRoll()).toMatchObject({
    kind: 'undone',
    notDone: ['The sheet “Summary”, once “P10 summary”, was renamed since and keeps its name.'],
  });
  expect((await cellsOn(excel, 'Summary')).values[0][0]).toBe('Services, period 10');
});

test('another sheet has taken the old name', async () => {
  await rolled({ archive: false });
  await addSheet(excel, 'P10 summary', [['Other']]);
  expect(await undoRoll()).toMatchObject({
    kind: 'undone',
    notDone: [
      'The sheet “P11 summary” keeps its name, because another sheet is called “P10 summary” by now.',
    ],
  });
});

test('a protected structure lets no sheet be renamed', async () => {
  await change(excel, (workbook) => workbook.protection.protect());
  expect(await rollForward(request({ archive: false }))).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('so that sheets cannot be renamed'),
  });
});

test('the archive has values, widths, print set-up and charts that draw from it', async () => {
  await rolled();
  const kept = await cellsOn(excel, 'P10 summary');
  expect(kept.formulas).toEqual(kept.values);
  expect(kept.values[2]).toEqual(['Placements', 100, 110, 10, 7, 3]);
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('P10 summary').getRange('A1').values = [['Kept']];
  });
  const [orientation, width] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('P10 summary');
    sheet.pageLayout.load('orientation');
    const { format } = sheet.getRange('A1');
    format.load('columnWidth');
    await context.sync();
    return [sheet.pageLayout.orientation, format.columnWidth];
  });
  expect([orientation, Math.round(width as number)]).toEqual(['Landscape', 150]);
  const { titles } = await labels(excel);
  expect([titles[1][0], titles[3][0]]).toEqual(['Services, period 11', 'Kept']);
});
