import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function write(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
}

async function written(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').load('values');
    await context.sync();
    return range.values.flat();
  });
}

test.each([
  ['before', ['', '']],
  ['partway', [1, '']],
  ['after', [1, 2]],
] as const)('a request can fail %s its work is done', async (when, left) => {
  excel.host.faults.failRequest(1, when);
  await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(await written()).toEqual(left);
});

test('the nth request from now fails, once', async () => {
  excel.host.faults.failRequest(2, 'before');
  await write();
  await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
  await write();
});

test('what was done part-way is one step of undo', async () => {
  excel.host.faults.failRequest(1, 'partway');
  await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
  excel.engine.workbook().undo();
  await excel.settled();
  expect(await written()).toEqual(['', '']);
});

test('while a cell is being edited Excel refuses every request', async () => {
  excel.host.faults.cellBeingEdited(true);
  await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  excel.host.faults.clear();
  await write();
});

test('requests are counted and remembered, office.js’s own are not', async () => {
  const { log } = excel.host;
  log.clear();
  await write();
  await written();
  expect(log.requests).toBe(2);
  expect(log.entries[0].actions).toContain('set values');
  expect(log.entries[1].actions).toContain('load values');
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    }),
  ).rejects.toThrow();
  expect(log.lastError).toBe(
    "ItemNotFound: The requested resource doesn't exist. (WorksheetCollection.getItem)",
  );
});
