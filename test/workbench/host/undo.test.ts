import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function state(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const range = worksheets
      .getItem('Sheet1')
      .getRange('A1:B2')
      .load('formulas,values,format/font/bold,numberFormat');
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    return {
      ...range.toJSON(),
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
    };
  });
}

test('one batch is one step of undo, and redo brings all of it back', async () => {
  const before = await state();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.formulas = [
      [1, '=A1*2'],
      [3, '=A2*2'],
    ];
    range.format.font.bold = true;
    range.numberFormat = [
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ];
    context.workbook.names.add('Four', range);
    sheet.load('name');
    await context.sync();
  });
  const after = await state();
  expect(after).not.toEqual(before);
  excel.engine.workbook().undo();
  await excel.settled();
  expect(await state()).toEqual(before);
  excel.engine.workbook().redo();
  await excel.settled();
  expect(await state()).toEqual(after);
});

test('two batches are two steps', async () => {
  for (const value of [1, 2]) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
      await context.sync();
    });
  }
  excel.engine.workbook().undo();
  await excel.settled();
  expect(await state()).toMatchObject({
    values: [
      [1, ''],
      ['', ''],
    ],
  });
});

test('a sheet added and filled in one batch is one step of undo', async () => {
  const before = await state();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('New');
    sheet.getRange('A1:A2').formulas = [[5], ['=A1*2']];
    sheet.getRange('A1:A2').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>1';
    context.workbook.names.add('Added', sheet.getRange('A1'));
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
  });
  expect(await state()).toMatchObject({ sheets: ['Sheet1', 'New'], names: ['Added'] });
  excel.engine.workbook().undo();
  await excel.settled();
  expect(await state()).toEqual(before);
  excel.engine.workbook().redo();
  await excel.settled();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('New').getRange('A1:A2').load('values');
    await context.sync();
    expect(range.values).toEqual([[5], [10]]);
  });
});
