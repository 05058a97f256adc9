import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

/** Runs a batch on the active sheet that must fail, and gives the error office.js makes of it. */
async function failureOf(use: (sheet: Excel.Worksheet) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch did not fail.');
}

test('an error names the code, the place and the statement, and what came before stays done', async () => {
  const error = await failureOf((sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.context.workbook.worksheets.getItem('Missing').getRange('A1').values = [[2]];
    sheet.getRange('A2').values = [[3]];
  });
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('worksheets.getItem(');
  const after = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
    await context.sync();
    return range.values;
  });
  expect(after).toEqual([[1], ['']]);
});

test.each([
  ['too few columns', [[1]], 'A1:B1'],
  ['too many rows', [[1], [2], [3]], 'A1:A2'],
  ['ragged rows', [[1, 2], [3]], 'A1:B2'],
])('an array of another shape is refused: %s', async (_case, values, address) => {
  const error = await failureOf((sheet) => {
    const range = sheet.getRange(address);
    range.values = address === 'A1:B1' ? [[1, 2, 3]] : values;
  });
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Range.values');
});

test.each([
  ['an address that is none', 'A1:B', 'InvalidArgument'],
  ['an address beyond the sheet', 'XFE1', 'InvalidArgument'],
  ['an address on another sheet', 'Other!A1', 'InvalidArgument'],
])('%s is refused', async (_case, address, code) => {
  expect((await failureOf((sheet) => sheet.getRange(address).load('values'))).code).toBe(code);
});

test.each([
  ['', 'InvalidArgument'],
  ['a'.repeat(32), 'InvalidArgument'],
  ['A/B', 'InvalidArgument'],
  ["'quoted", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
])('a sheet cannot be called "%s"', async (name, code) => {
  expect((await failureOf((sheet) => sheet.context.workbook.worksheets.add(name))).code).toBe(code);
});

test('a member that is not modelled says so and is logged', async () => {
  const error = await failureOf((sheet) => sheet.pivotTables.load('items/name'));
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('Worksheet.pivotTables');
  expect(excel.host.log.lastError).toContain('Worksheet.pivotTables');
});

test('a property that is read only cannot be set', async () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 4, Name: 'Position', ObjectPathId: 1, ArgumentInfo: { Arguments: [1] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  const answer = JSON.parse(
    await excel.host.processQuery(JSON.stringify(body), { customData: '', flags: 0 }),
  );
  expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', ActionIndex: 0, Location: 'Workbook.position' });
});

test('the last visible sheet can be neither hidden nor deleted', async () => {
  expect((await failureOf((sheet) => sheet.delete())).code).toBe('InvalidOperation');
  expect((await failureOf((sheet) => (sheet.visibility = 'Hidden'))).code).toBe('InvalidOperation');
});

test('a request of more than 5 MB is refused', async () => {
  const error = await failureOf((sheet) => {
    sheet.getRange('A1:A6').values = Array.from({ length: 6 }, () => ['x'.repeat(1024 * 1024)]);
  });
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
});

test('using a range whose sheet is gone is ItemNotFound', async () => {
  const error = await failureOf((sheet) => {
    const second = sheet.context.workbook.worksheets.add('Second');
    const range = second.getRange('A1');
    second.delete();
    range.load('values');
  });
  expect(error.code).toBe('ItemNotFound');
});

test('a read-only workbook takes no change and can be read', async () => {
  excel.host.setReadOnly(true);
  expect((await failureOf((sheet) => (sheet.getRange('A1').values = [[1]]))).code).toBe('InvalidOperation');
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    await context.sync();
    expect(workbook.readOnly).toBe(true);
  });
});
