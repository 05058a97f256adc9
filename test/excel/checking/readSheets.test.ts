import { readSheets } from '../../../src/excel/checking/readSheets';
import { sheetPlaces } from '../../../src/excel/checking/sheetPlaces';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { addSheet } from '../addSheet';

const tooLarge = 'ResponsePayloadSizeLimitExceeded';
let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function read(): Promise<SheetCells[]> {
  const context = new Excel.RequestContext();
  const sheets: SheetCells[] = [];
  for await (const sheet of readSheets(context, await sheetPlaces(context))) sheets.push(sheet);
  return sheets;
}

test('values, formulas, texts, formats and errors of the part in use', async () => {
  await addSheet(excel, 'Sheet', [
    ['', '', ''],
    ['', 'Budget', '=1/0'],
    ['', 1234.5, '=B3*2'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet').getRange('B3').numberFormat = [['#,##0']];
    await context.sync();
  });
  expect(await read()).toEqual([
    {
      sheetName: 'Sheet',
      row: 1,
      column: 1,
      values: [
        ['Budget', '#DIV/0!'],
        [1234.5, 2469],
      ],
      formulas: [
        ['Budget', '=1/0'],
        [1234.5, '=B3*2'],
      ],
      texts: [
        ['Budget', '#DIV/0!'],
        ['1,235', '2469'],
      ],
      numberFormats: [
        ['General', 'General'],
        ['#,##0', 'General'],
      ],
      errors: [
        [false, true],
        [false, false],
      ],
      hiddenRows: [false, false],
      hiddenColumns: [false, false],
    },
  ]);
});

test('small sheets in one request, long ones in parts below the limit', async () => {
  await addSheet(excel, 'One', [['a', 1]]);
  await addSheet(excel, 'Two', [['b', 2]]);
  await addSheet(
    excel,
    'Long',
    Array.from({ length: 9000 }, (_, i) => [i, 'x', 1]),
  );
  const { requests } = excel.host.log;
  const sheets = await read();
  expect(excel.host.log.requests - requests).toBe(2 + 1 + 3);
  expect(sheets.map(({ sheetName, values }) => [sheetName, values.length])).toEqual([
    ['One', 1],
    ['Two', 1],
    ['Long', 9000],
  ]);
  expect(sheets[2].values.every(([number], i) => number === i)).toBe(true);
});

test('which rows and columns are hidden, one by one, in few requests', async () => {
  await addSheet(
    excel,
    'Sheet',
    Array.from({ length: 400 }, (_, i) => [i, i, i, i, i]),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet');
    for (const rows of ['3:3', '100:149', '400:400']) sheet.getRange(rows).rowHidden = true;
    sheet.getRange('B:C').columnHidden = true;
    await context.sync();
  });
  const { requests } = excel.host.log;
  const [{ hiddenRows, hiddenColumns }] = await read();
  expect(excel.host.log.requests - requests).toBeLessThan(10);
  const hidden = hiddenRows.flatMap((isHidden, row) => (isHidden ? [row + 1] : []));
  expect(hidden).toEqual([3, ...Array.from({ length: 50 }, (_, i) => 100 + i), 400]);
  expect(hiddenColumns).toEqual([false, true, true, false, false]);
});

test('an answer too large for Excel is asked for again in halves', async () => {
  await addSheet(
    excel,
    'Sheet',
    Array.from({ length: 12 }, (_, i) => [i]),
  );
  const context = new Excel.RequestContext();
  const places = await sheetPlaces(context);
  const sync = context.sync.bind(context);
  let refused = 0;
  jest.spyOn(context, 'sync').mockImplementation(async () => {
    await sync();
    if (refused >= 2) return;
    refused += 1;
    throw Object.assign(Object.create(OfficeExtension.Error.prototype), { code: tooLarge });
  });
  const sheets: SheetCells[] = [];
  for await (const sheet of readSheets(context, places)) sheets.push(sheet);
  expect(refused).toBe(2);
  expect(sheets[0].values.map(([value]) => value)).toEqual(Array.from({ length: 12 }, (_, i) => i));
});
