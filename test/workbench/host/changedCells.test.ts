import { CellValueType } from '@univerjs/core';
// Cells that are inserted, deleted, copied and spilled over, and those that are found from others.
import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { onSheet } from './onSheet';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('rows and cells are inserted and deleted, formulas follow', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').formulas = [
      [1, '=A1'],
      [2, '=A2'],
    ];
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A2').insert('Down');
    const read = sheet.getRange('A1:B4').load('formulas');
    await context.sync();
    expect(read.formulas).toEqual([
      ['', ''],
      ['', '=A3'],
      [1, '=A4'],
      [2, ''],
    ]);
    sheet.getRange('A2').delete('Up');
    sheet.getRange('1:1').delete('Up');
    read.load('formulas');
    await context.sync();
    expect(read.formulas.slice(0, 2)).toEqual([
      [1, '=A1'],
      [2, '=A2'],
    ]);
  });
});

test('copies formulas relative to their place, or values alone', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('B1').formulas = [['=A1*10']];
    sheet.getRange('B2').copyFrom('B1');
    sheet.getRange('C1:C2').copyFrom('B1:B2', 'Values');
    const read = sheet.getRange('B1:C2').load('formulas');
    await context.sync();
    expect(read.formulas).toEqual([
      ['=A1*10', 10],
      ['=A2*10', 20],
    ]);
  });
});

test('values copied stay what they are: text has no apostrophe but where it needs one', async () => {
  const texts = ['Adults', "'007", "'=no", "''tis", "'#N/A", '=1/0', '="12"', '=1>0'];
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A8').formulas = texts.map((text) => [text]);
    sheet.getRange('B1:B8').copyFrom('A1:A8', 'Values');
    const read = sheet.getRange('B1:B8').load('formulas,valueTypes');
    await context.sync();
    const values = ['Adults', '007', '=no', "'tis", '#N/A', '#DIV/0!', '12', true];
    expect(read.formulas).toEqual(values.map((value) => [value]));
    expect(read.valueTypes.flat()).toEqual([...Array(5).fill('String'), 'Error', 'String', 'Boolean']);
  });
  const cells = excel.engine.workbook().getActiveSheet().getSheet().getCellMatrix();
  const forced = texts.map((_, row) => cells.getValue(row, 1)?.t === CellValueType.FORCE_STRING);
  expect(forced).toEqual([false, true, true, true, true, false, true, false]);
});

test('a formula that spills fills its neighbours and can be found from them', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    const read = sheet.getRange('A1:A4').load('values,formulas,valueTypes');
    const spilled = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
    const parent = sheet.getRange('A3').getSpillParentOrNullObject().load('address');
    const none = sheet.getRange('A4').getSpillParentOrNullObject().load('address');
    const used = sheet.getUsedRange(true).load('address');
    const anchor = sheet.getRange('A1').load('hasSpill');
    await context.sync();
    expect(read.values).toEqual([[1], [2], [3], ['']]);
    expect(read.formulas).toEqual([['=SEQUENCE(3)'], [2], [3], ['']]);
    expect(spilled.address).toBe('Sheet1!A1:A3');
    expect(parent.address).toBe('Sheet1!A1');
    expect(none.isNullObject).toBe(true);
    expect(used.address).toBe('Sheet1!A1:A3');
    expect(anchor.hasSpill).toBe(true);
  });
});

test('a value in the way of a spill makes it #SPILL!', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    await context.sync();
    sheet.getRange('A2').values = [['in the way']];
    const read = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect(read.values).toEqual([['#SPILL!'], ['in the way'], ['']]);
  });
});

test('special cells come as areas', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      [1, '=A1'],
      ['', '=A2'],
      ['x', '=1/0'],
    ];
    const formulas = sheet.getRange('A1:B3').getSpecialCells('Formulas').load('address,cellCount');
    const errors = sheet.getRange('A1:B3').getSpecialCells('Formulas', 'Errors').load('address');
    const blanks = sheet.getRange('A1:B3').getSpecialCells('Blanks').load('address');
    const none = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Formulas').load('address');
    await context.sync();
    expect([formulas.address, formulas.cellCount]).toEqual(['Sheet1!B1:B3', 3]);
    expect(errors.address).toBe('Sheet1!B3');
    expect(blanks.address).toBe('Sheet1!A2');
    expect(none.isNullObject).toBe(true);
  });
});

test('a surrounding region reaches over corners and stops at empty rows and columns', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, ''],
    ];
    sheet.getRange('D4').values = [[4]];
    sheet.getRange('F6').values = [['apart']];
    const regions = ['B2', 'D4', 'A1', 'F6'].map((address) =>
      sheet.getRange(address).getSurroundingRegion().load('address'),
    );
    await context.sync();
    expect(regions.map(({ address }) => address)).toEqual([
      'Sheet1!B2:D4',
      'Sheet1!D4',
      'Sheet1!A1:D4',
      'Sheet1!F6',
    ]);
  });
});
