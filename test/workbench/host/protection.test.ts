import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

function run(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    use(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

test('locked cells of a protected sheet cannot be written, unlocked ones can', async () => {
  await run((sheet) => {
    sheet.getRange('B2:C3').format.protection.locked = false;
    sheet.protection.protect();
  });
  await run(
    (sheet) =>
      (sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ]),
  );
  const denied = { code: 'AccessDenied' };
  await expect(run((sheet) => (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject(denied);
  await expect(run((sheet) => (sheet.getRange('B2:D2').values = [[1, 2, 3]]))).rejects.toMatchObject(denied);
  await expect(run((sheet) => sheet.getRange('A1').clear())).rejects.toMatchObject(denied);
  await expect(run((sheet) => (sheet.getRange('A1').format.font.bold = true))).rejects.toMatchObject(denied);
  await expect(run((sheet) => sheet.getRange('1:1').insert('Down'))).rejects.toMatchObject(denied);
});

test('protection says what it allows, and what it allows works', async () => {
  await run((sheet) => sheet.protection.protect({ allowInsertRows: true, allowFormatColumns: true }));
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets
      .getActiveWorksheet()
      .load('protection/protected,protection/options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowInsertRows: true, allowDeleteRows: false });
  });
  await run((sheet) => sheet.getRange('1:1').insert('Down'));
  await run((sheet) => (sheet.getRange('A:A').format.columnWidth = 100));
});

test('a password is needed where one was given', async () => {
  await run((sheet) => sheet.protection.protect(undefined, 'secret'));
  await expect(run((sheet) => sheet.protection.unprotect('wrong'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
  await run((sheet) => sheet.protection.unprotect('secret'));
  await run((sheet) => (sheet.getRange('A1').values = [[1]]));
});

test('a sheet cannot be protected twice', async () => {
  await run((sheet) => sheet.protection.protect());
  await expect(run((sheet) => sheet.protection.protect())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
});

test('locked is asked for by cell; where cells differ the answer is null', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.protection.locked = false;
    const one = sheet.getRange('A1').format.protection.load('locked');
    const mixed = sheet.getRange('A1:A2').format.protection.load('locked');
    const other = sheet.getRange('B9').format.protection.load('locked');
    await context.sync();
    expect([one.locked, mixed.locked, other.locked]).toEqual([false, null, true]);
  });
});
