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

test('while the structure of the workbook is protected its sheets stay as they are', async () => {
  const { engine } = excel;
  await run((_sheet, context) => {
    context.workbook.worksheets.add('Second');
    context.workbook.protection.protect('secret');
  });
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => sheet.context.workbook.worksheets.add('Third'),
    (sheet) => sheet.copy(),
    (sheet) => sheet.delete(),
    (sheet) => (sheet.name = 'Renamed'),
    (sheet) => (sheet.position = 1),
    (sheet) => (sheet.visibility = 'Hidden'),
  ];
  for (const attempt of attempts) {
    await expect(run(attempt)).rejects.toMatchObject({ code: 'AccessDenied' });
  }
  expect(
    engine
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  ).toEqual(['Sheet1', 'Second']);
  await run((sheet) => (sheet.getRange('A1').values = [[1]]));

  const wrong = run((_sheet, context) => context.workbook.protection.unprotect('guess'));
  await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  await run((_sheet, context) => context.workbook.protection.unprotect('secret'));
  await run((sheet) => (sheet.name = 'Renamed'));
  const isProtected = await Excel.run(async (context) => {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(false);
});

test('a workbook that is protected cannot be protected again', async () => {
  const protect = () => run((_sheet, context) => context.workbook.protection.protect());
  await protect();
  await expect(protect()).rejects.toMatchObject({ code: 'InvalidOperation' });
});
