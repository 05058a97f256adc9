import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('values and formulas written in one batch are read back calculated', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
    range.values = [
      [1, 2, '=A1+B1'],
      ['10%', "'007", '=A2/0'],
    ];
    range.load('address,values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range.toJSON();
  });
  expect(read.address).toBe('Sheet1!A1:C2');
  expect(read.values).toEqual([
    [1, 2, 3],
    [0.1, '007', '#DIV/0!'],
  ]);
  expect(read.formulas).toEqual([
    [1, 2, '=A1+B1'],
    [0.1, '007', '=A2/0'],
  ]);
  expect(read.text).toEqual([
    ['1', '2', '3'],
    ['10%', '007', '#DIV/0!'],
  ]);
  expect(read.numberFormat?.[1][0]).toBe('0%');
  expect(read.valueTypes).toEqual([
    ['Double', 'Double', 'Double'],
    ['Double', 'String', 'Error'],
  ]);
});

test('a property that was not loaded is an error of office.js itself', async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('navigation paths and collections load', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add('Second');
    sheets.load('items/name,items/position');
    const range = sheets
      .getItem('Second')
      .getRange('B2')
      .load('worksheet/name,format/font/bold,format/fill/color');
    const count = sheets.getCount();
    await context.sync();
    expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([
      ['Sheet1', 0],
      ['Second', 1],
    ]);
    expect(range.worksheet.name).toBe('Second');
    expect(range.format.font.bold).toBe(false);
    expect(range.format.fill.color).toBe('#FFFFFF');
    expect(count.value).toBe(2);
  });
});

test('items of a collection can be used in a later batch', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Second');
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    sheets.items[1].getRange('A1').values = [['here']];
    const read = context.workbook.worksheets.getItem('Second').getRange('A1').load('values');
    await context.sync();
    expect(read.values).toEqual([['here']]);
  });
});

test('what is not there is a null object, and so is everything reached from it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Missing');
    const range = sheet.getRange('A1');
    sheet.load('name');
    range.load('values');
    const empty = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
    empty.load('address');
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject, empty.isNullObject]).toEqual([true, true, true]);
  });
});

test('a range kept from an earlier batch is still the same range', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    range.load('address');
    await context.sync();
    range.getCell(1, 1).values = [[7]];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['', ''],
      ['', 7],
    ]);
  });
});

test('an object from a run that has ended can be tracked and used again', async () => {
  const range = await Excel.run(async (context) => {
    const tracked = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    context.trackedObjects.add(tracked);
    await context.sync();
    return tracked;
  });
  await Excel.run(range, async (context) => {
    range.values = [[5]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5]]);
    range.untrack();
  });
});

test('cells of whole columns are not given one by one', async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:B');
    column.load('address,values,rowCount,isEntireColumn,cellCount');
    await context.sync();
    expect(column.toJSON()).toMatchObject({
      address: 'Sheet1!A:B',
      values: null,
      rowCount: 1048576,
      isEntireColumn: true,
      cellCount: 2097152,
    });
  });
});

test('loading everything of a range gives its scalar properties', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load();
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: 'Sheet1!A1',
      values: [['']],
      hidden: false,
      hasSpill: false,
    });
  });
});

test('only what depends on calculated values waits for them', async () => {
  const calculated = jest.spyOn(excel.engine, 'calculated');
  const waited: number[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange('A1');
    cell.formulas = [['=2*3']];
    sheet.load('id,name');
    cell.load('address,numberFormat,format/font/bold');
    await context.sync();
    waited.push(calculated.mock.calls.length);
    cell.load('values');
    await context.sync();
    waited.push(calculated.mock.calls.length);
    expect(cell.values).toEqual([[6]]);
  });
  expect(waited).toEqual([0, 1]);
});

test('the used range holds what a formula written in the same batch spills', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
    const used = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!B2:C4');
  });
});
