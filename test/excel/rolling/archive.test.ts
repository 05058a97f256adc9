/** The archive has every figure as it was, whatever the sheet is like, and none of what Outturn remembers. */
import { findBuiltTables } from '../../../src/excel/builtTables';
import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { addSheet, cellsOn, change, startWithFunctions } from '../sharing/support';
import { contents } from '../support';
import { rolled, withBuiltTable } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

const services: CellValue[][] = [
  ['Services, period 10', '', '', '', '', ''],
  ['Service', 'Budget', 'Forecast outturn', 'Outturn variance', 'Prior variance', 'Movement'],
  ['Placements', 100, 110, '=OUTTURN.VARIANCE(B3:B5,C3:C5)', 7, '=D3-E3'],
  ['Transport', 200, 190, '', 4, '=D4-E4'],
  ['Youth', 50, 50, '', 3, '=D5-E5'],
  ['Note', '=1/0', '="-"&"5"', '="=A"&"1"', '', ''],
];

test('rows that a filter hides, arrays, errors and texts like formulas are kept as values', async () => {
  await addSheet(excel, 'Services', services);
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Services');
    sheet.autoFilter.apply(sheet.getRange('A2:F5'), 0, { filterOn: 'Values', values: ['Youth'] });
  });
  const [before, old] = [await contents(excel), await cellsOn(excel, 'Services')];
  await rolled();
  const kept = await cellsOn(excel, 'P10 Services');
  expect(kept.values).toEqual(old.values);
  expect(kept.formulas).toEqual(old.values);
  expect(kept.numberFormat).toEqual(old.numberFormat);
  expect((await cellsOn(excel, 'Services')).values.slice(2, 5).map((row) => row[4])).toEqual([10, -10, 0]);
  expect(await undoRoll()).toMatchObject({ kind: 'undone', notDone: [] });
  expect(await contents(excel)).toEqual(before);
});

test('merged cells among the figures', async () => {
  await addSheet(excel, 'Services', services.slice(0, 5));
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('Services');
    sheet.getRange('A7:C7').merge();
    sheet.getRange('A7').values = [['Figures of period 10']];
  });
  const before = await contents(excel);
  await rolled();
  expect((await cellsOn(excel, 'P10 Services')).values[6][0]).toBe('Figures of period 10');
  expect((await cellsOn(excel, 'Services')).values[6][0]).toBe('Figures of period 11');
  await undoRoll();
  expect(await contents(excel)).toEqual(before);
});

test('a kept table is not one that Outturn built: the next roll does not move it', async () => {
  await withBuiltTable(excel);
  await rolled();
  expect((await findBuiltTables()).built.map(({ sheetName }) => sheetName)).toEqual(['Forecast outturn']);
});

test('a hidden sheet is kept hidden, a very hidden one very hidden', async () => {
  await addSheet(excel, 'Hidden', services.slice(0, 5));
  await addSheet(excel, 'Buried', services.slice(0, 5));
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
    workbook.worksheets.getItem('Buried').visibility = 'VeryHidden';
  });
  await rolled();
  const states = await Excel.run(async (context) => {
    const sheets = ['P10 Hidden', 'P10 Buried'].map((name) => context.workbook.worksheets.getItem(name));
    sheets.forEach((sheet) => sheet.load('visibility'));
    await context.sync();
    return sheets.map(({ visibility }) => visibility);
  });
  expect(states).toEqual(['Hidden', 'VeryHidden']);
});
