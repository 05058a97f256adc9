import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function onSheet<T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => use(context.workbook.worksheets.getActiveWorksheet(), context));
}

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
