/** Undo finds every cell again where rows, columns and sheets have gone since, and says what it could not place. */
import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { startExcel } from '../../support/excelInNode';
import { addSheet, cellsOn, change } from '../sharing/support';
import { rolled } from './support';

let excel: ExcelInNode;

/** Two services whose prior variances come from last period's sheet and from the ledger. */
const services: CellValue[][] = [
  ['Services, period 10', '', '', '', '', ''],
  ['Service', 'Budget', 'Forecast outturn', 'Outturn variance', 'Prior variance', 'Movement'],
  ['Placements', 100, 110, '=C3-B3', "='Last time'!D3", '=D3-E3'],
  ['Transport', 200, 190, '=C4-B4', "='Last time'!D4+B4*0.1", '=D4-E4'],
  ['Youth', 50, 50, '=C5-B5', 3, '=D5-E5'],
  ['Total', '=SUM(B3:B5)', '=SUM(C3:C5)', '=SUM(D3:D5)', '=SUM(E3:E5)', '=SUM(F3:F5)'],
];

const lastTime: CellValue[][] = [
  ['Services, period 9', '', '', '', '', ''],
  ['Service', 'Budget', 'Forecast outturn', 'Outturn variance', 'Prior variance', 'Movement'],
  ['Placements', 100, 107, '=C3-B3', 1, '=D3-E3'],
  ['Transport', 200, 195, '=C4-B4', 2, '=D4-E4'],
  ['Youth', 50, 53, '=C5-B5', 1, '=D5-E5'],
];

beforeEach(async () => {
  excel = await startExcel();
  await addSheet(excel, 'Last time', lastTime);
  await addSheet(excel, 'Services', services);
  await rolled({ archive: false });
});
afterEach(() => excel.dispose());

const formulas = async (sheet: string): Promise<CellValue[][]> => (await cellsOn(excel, sheet)).formulas;

test('a row that was put in moves with its table, formulas with their references', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Services');
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('A4:C4').values = [['Respite', 10, 12]];
  });
  expect(await undoRoll()).toMatchObject({ kind: 'undone', notDone: [] });
  const now = await formulas('Services');
  expect(now.map((row) => row[4])).toEqual([
    '',
    'Prior variance',
    "='Last time'!D3",
    '',
    "='Last time'!D4+B5*0.1",
    3,
    '=SUM(E3:E6)',
  ]);
  expect(now[0][0]).toBe('Services, period 10');
  expect(now[3].slice(0, 3)).toEqual(['Respite', 10, 12]);
});

test('rows above the table and columns before it', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Services');
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
  });
  expect(await undoRoll()).toMatchObject({ kind: 'undone', notDone: [] });
  const now = await cellsOn(excel, 'Services');
  expect(now.address).toBe('Services!B3:G8');
  expect(now.formulas.map((row) => row[4])).toEqual([
    '',
    'Prior variance',
    "='Last time'!D3",
    "='Last time'!D4+C6*0.1",
    3,
    '=SUM(F5:F7)',
  ]);
});

test('the sheet, and the one that a formula reads, renamed and moved', async () => {
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('Services').name = 'Forecast';
    workbook.worksheets.getItem('Last time').name = 'P9 report';
    workbook.worksheets.getItem('Forecast').position = 0;
  });
  expect(await undoRoll()).toMatchObject({ kind: 'undone', notDone: [] });
  expect((await formulas('Forecast')).map((row) => row[4])).toEqual([
    '',
    'Prior variance',
    "='P9 report'!D3",
    "='P9 report'!D4+B4*0.1",
    3,
    '=SUM(E3:E5)',
  ]);
});

test('a row that was put into the sheet a formula reads', async () => {
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('Last time').getRange('2:3').insert('Down');
  });
  await undoRoll();
  expect((await formulas('Services'))[2][4]).toBe("='Last time'!D5");
});

test('a row that was deleted is said, and the others go back', async () => {
  await change(excel, (workbook) => workbook.worksheets.getItem('Services').getRange('4:4').delete('Up'));
  const question = await undoRoll();
  expect(question).toMatchObject({
    kind: 'question',
    cells: [
      {
        sheetName: 'Services',
        address: 'E4',
        text: "Its place was not found; it was “='Last time'!D4+B4*0.1”",
      },
    ],
  });
  expect(await undoRoll({ partly: true })).toMatchObject({ kind: 'undone' });
  expect((await formulas('Services')).map((row) => row[4])).toEqual([
    '',
    'Prior variance',
    "='Last time'!D3",
    3,
    '=SUM(E3:E4)',
  ]);
});

test('a sheet that was deleted is said', async () => {
  await change(excel, (workbook) => {
    workbook.worksheets.add('Other');
    workbook.worksheets.getItem('Services').delete();
  });
  const question = await undoRoll();
  expect(question).toMatchObject({ kind: 'question' });
  expect(await undoRoll({ partly: true })).toMatchObject({ kind: 'undone', cells: 0 });
  expect(await undoRoll()).toMatchObject({ kind: 'refused' });
});

test('a formula whose cell was deleted is said, not put onto another', async () => {
  await change(excel, (workbook) => workbook.worksheets.getItem('Last time').getRange('3:3').delete('Up'));
  expect(await undoRoll()).toMatchObject({
    kind: 'question',
    cells: [{ address: 'E3', text: "What it read is gone; it was “='Last time'!D3”" }],
  });
  expect(await undoRoll({ partly: true })).toMatchObject({ kind: 'undone' });
  const now = await formulas('Services');
  expect(now[2][4]).toBe(10);
  expect(now[3][4]).toBe("='Last time'!D3+B4*0.1");
});
