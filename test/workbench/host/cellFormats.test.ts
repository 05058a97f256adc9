import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { onSheet } from './onSheet';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('formats are written and read back; where cells differ the answer is null or empty', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    range.format.font.color = 'red';
    range.format.fill.color = '#ddeeff';
    range.format.horizontalAlignment = 'Right';
    range.format.verticalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    sheet.getRange('A1').format.font.bold = false;
    sheet.getRange('A1').format.fill.color = '#FFFFFF';
    const path =
      'format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel';
    range.load(path);
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.color).toBe('#FF0000');
    expect(range.format.fill.color).toBe('');
    expect(range.format.horizontalAlignment).toBe('Right');
    expect(range.format.verticalAlignment).toBe('Center');
    expect(range.format.wrapText).toBe(true);
    expect(range.format.indentLevel).toBe(2);
  });
});

test('formatting a formula does not lose it', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=1+1']];
    cell.format.font.bold = true;
    cell.numberFormat = [['0.00']];
    cell.format.protection.locked = false;
    cell.load('formulas,values,text');
    await context.sync();
    expect([cell.formulas, cell.values, cell.text]).toEqual([[['=1+1']], [[2]], [['2.00']]]);
  });
});

test('borders have a style, a weight and a colour on each side', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B3');
    const top = range.format.borders.getItem('EdgeTop');
    top.style = 'Continuous';
    top.weight = 'Medium';
    top.color = '#808080';
    const inside = range.format.borders.getItem('InsideHorizontal');
    inside.style = 'Dot';
    const read = sheet.getRange('B1').format.borders.getItem('EdgeTop').load('style,weight,color');
    const none = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style');
    inside.load('style');
    await context.sync();
    expect([read.style, read.weight, read.color]).toEqual(['Continuous', 'Medium', '#808080']);
    expect(inside.style).toBe('Dot');
    expect(none.style).toBe('None');
  });
});

test('sizes are in points', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 90;
    sheet.getRange('1:2').format.rowHeight = 30;
    const cell = sheet.getRange('B2').load('format/columnWidth,format/rowHeight');
    const mixed = sheet.getRange('A1:C1').load('format/columnWidth');
    await context.sync();
    expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([90, 30]);
    expect(mixed.format.columnWidth).toBeNull();
  });
});

test('a format of whole columns is there for cells written later', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C:C').format.font.italic = true;
    sheet.getRange('C7').values = [[1]];
    const cell = sheet.getRange('C7').load('format/font/italic');
    await context.sync();
    expect(cell.format.font.italic).toBe(true);
  });
});

test('clearing takes contents, formats or both', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    range.load('values');
    const bold = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('format/font/bold'));
    await context.sync();
    expect(range.values).toEqual([['', 2, '']]);
    expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false, false]);
  });
});
