import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { onSheet } from './onSheet';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test.each([
  ['1234.5', 1234.5, 'General'],
  ['1,234', 1234, '#,##0'],
  ['12%', 0.12, '0%'],
  ['£1,234.50', 1234.5, '£#,##0.00'],
  ['-£5', -5, '£#,##0'],
  ['(500)', -500, 'General'],
  ['TRUE', true, 'General'],
  ['31/12/2025', 46022, 'dd/mm/yyyy'],
  ['2025-26', '2025-26', 'General'],
  ['P10', 'P10', 'General'],
  ['1/2', '1/2', 'General'],
  ['1k', '1k', 'General'],
  ["'=A1", '=A1', 'General'],
  ["'0123", '0123', 'General'],
])('%s put into a cell as a value is %p in %s', async (input, value, format) => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[input]];
    cell.load('values,numberFormat,formulas');
    await context.sync();
    expect(cell.values).toEqual([[value]]);
    expect(cell.numberFormat).toEqual([[format]]);
    expect(cell.formulas).toEqual([[value]]);
  });
});

test('a cell in text format keeps what looks like a number as text', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [['0012']];
    cell.load('values,valueTypes');
    await context.sync();
    expect(cell.values).toEqual([['0012']]);
    expect(cell.valueTypes).toEqual([['String']]);
  });
});

test('null leaves a cell as it is, an empty text empties it, one value fills all', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = 4 as never;
    range.values = [
      [null, ''],
      ['=A1*2', null],
    ];
    range.load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([
      [4, ''],
      [8, 4],
    ]);
    expect(range.formulas[1][0]).toBe('=A1*2');
  });
});

test('formulas read in R1C1 notation are relative to their cell', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:B3');
    range.formulas = [['=A1+$C$5'], ['=SUM(A2:A3)&"A1"']];
    range.load('formulasR1C1');
    await context.sync();
    expect(range.formulasR1C1).toEqual([['=R[-1]C[-1]+R5C3'], ['=SUM(R[-1]C[-1]:RC[-1])&"A1"']]);
  });
});

test('of merged cells only the first takes a value', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.merge();
    range.values = [['title', 'lost']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['title', '']]);
    range.unmerge();
    range.values = [['a', 'b']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['a', 'b']]);
  });
});

test('text that looks like an error is text', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [["'#N/A", '=NA()']];
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['#N/A', '#N/A']]);
    expect(range.valueTypes).toEqual([['String', 'Error']]);
  });
});
