import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'My sheet';
    sheet.getRange('C3:D5').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    await context.sync();
  });
});
afterAll(() => excel.dispose());

const references: [string, (range: Excel.Range) => Excel.Range, string][] = [
  ['getCell', (range) => range.getCell(1, 1), 'D4'],
  ['getCell outside', (range) => range.getCell(3, 2), 'E6'],
  ['getRow', (range) => range.getRow(1), 'C4:D4'],
  ['getColumn', (range) => range.getColumn(1), 'D3:D5'],
  ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'C:D'],
  ['getLastCell', (range) => range.getLastCell(), 'D5'],
  ['getLastRow', (range) => range.getLastRow(), 'C5:D5'],
  ['getLastColumn', (range) => range.getLastColumn(), 'D3:D5'],
  ['getRowsAbove', (range) => range.getRowsAbove(2), 'C1:D2'],
  ['getRowsBelow', (range) => range.getRowsBelow(), 'C6:D6'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(2), 'A3:B5'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E3:E5'],
  ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'C3:E3'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(2, 3), 'C3:E4'],
  ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'E2:F4'],
  ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'C1:F5'],
  ['getIntersection', (range) => range.getIntersection('D4:F9'), 'D4:D5'],
  ['getUsedRange', (range) => range.getEntireRow().getUsedRange(true), 'C3:D5'],
  ['getSurroundingRegion', (range) => range.getCell(0, 0).getSurroundingRegion(), 'C3:D5'],
];

test.each(references)('%s', async (_name, from, address) => {
  await Excel.run(async (context) => {
    const range = from(context.workbook.worksheets.getItem('My sheet').getRange('C3:D5')).load('address');
    await context.sync();
    expect(range.address).toBe(`'My sheet'!${address}`);
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range]>([
  ['above the first row', (range) => range.getOffsetRange(-3, 0)],
  ['smaller than one row', (range) => range.getResizedRange(-3, 0)],
  ['a row the range has not', (range) => range.getRow(3)],
])('there is no range %s', async (_case, from) => {
  const reading = Excel.run(async (context) => {
    from(context.workbook.worksheets.getItem('My sheet').getRange('C3:D5')).load('address');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('ranges that share nothing have a null intersection', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('My sheet').getRange('C3:D5');
    const none = range.getIntersectionOrNullObject('F1').load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('My sheet').getRange('C3:D5').getIntersection('F1').load('address');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('the selection is the user’s, and several areas are no selected range', async () => {
  const { host, engine } = excel;
  const sheetId = engine.workbook().getActiveSheet().getSheetId();
  const area = { sheetId, row: 1, column: 1, rows: 2, columns: 2 };
  host.setSelection(sheetId, [area]);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(["'My sheet'!B2:C3", "'My sheet'!B2"]);
  });
  host.setSelection(sheetId, [area, { ...area, row: 7 }]);
  const reading = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load('address');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'InvalidSelection' });
  await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load('address,areaCount,areas/items/address');
    await context.sync();
    expect(areas.areaCount).toBe(2);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["'My sheet'!B2:C3", "'My sheet'!B8:C9"]);
  });
});

test('select moves the user’s selection and tells the page', async () => {
  const told: unknown[] = [];
  const stop = excel.host.onSelect(({ areas }) => told.push(areas[0]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('My sheet').getRange('D4').select();
    await context.sync();
  });
  stop();
  expect(excel.host.selection().areas).toEqual(told);
  expect(told).toMatchObject([{ row: 3, column: 3, rows: 1, columns: 1 }]);
});
