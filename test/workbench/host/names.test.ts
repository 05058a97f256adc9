import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('names of the workbook and of a sheet are kept apart and found', async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [[1], [2]];
    workbook.names.add('Total_Budget', sheet.getRange('A1:A2'), 'All of it');
    sheet.names.add('Rate', '=0.25');
    const byName = workbook.names
      .getItem('total_budget')
      .load('name,formula,comment,visible,scope,type,value');
    const range = byName.getRange().load('address');
    const rate = sheet.names.getItem('Rate').load('scope,type,value,formula');
    const notRange = sheet.names.getItem('Rate').getRangeOrNullObject().load('address');
    const notThere = workbook.names.getItemOrNullObject('Rate').load('name');
    sheet.getRange('B1').formulas = [['=SUM(Total_Budget)*Rate']];
    const result = sheet.getRange('B1').load('values');
    const seen = sheet.getRange('Total_Budget').load('address');
    await context.sync();
    expect(byName.toJSON()).toMatchObject({
      name: 'Total_Budget',
      formula: '=Sheet1!$A$1:$A$2',
      comment: 'All of it',
      visible: true,
      scope: 'Workbook',
      type: 'Range',
      value: 'Sheet1!A1:A2',
    });
    expect(rate.toJSON()).toMatchObject({
      scope: 'Worksheet',
      type: 'Double',
      value: 0.25,
      formula: '=0.25',
    });
    expect([range.address, seen.address]).toEqual(['Sheet1!A1:A2', 'Sheet1!A1:A2']);
    expect([notRange.isNullObject, notThere.isNullObject]).toEqual([true, true]);
    expect(result.values).toEqual([[0.75]]);
  });
});

test('a name can be hidden, changed and deleted', async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const name = names.add('_outturn', '="spec 1"');
    name.visible = false;
    name.comment = 'kept by the add-in';
    name.formula = '="spec 2"';
    names.load('items/name,items/visible,items/value,items/comment');
    await context.sync();
    expect(names.items.map((item) => item.toJSON())).toMatchObject([
      { name: '_outturn', visible: false, value: 'spec 2', comment: 'kept by the add-in' },
    ]);
    names.getItem('_outturn').delete();
    names.load('items/name');
    await context.sync();
    expect(names.items).toEqual([]);
  });
});

test.each(['two words', 'A1', 'R1C1', '1st', 'x'.repeat(256)])('"%s" cannot be a name', async (name) => {
  const adding = Excel.run(async (context) => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a name already there cannot be added again', async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.names.add('Twice', '=1');
    context.workbook.names.add('TWICE', '=2');
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});

async function namesAndResults(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula,items/type');
    worksheets.load('items/name');
    const results = worksheets.getItem('Sheet1').getRange('A1:A3').load('values');
    await context.sync();
    const local = worksheets.items.slice(1).map((sheet) => sheet.names.load('items/name,items/formula'));
    await context.sync();
    return {
      names: names.items.map(({ name, formula, type }) => [name, formula, type]),
      local: local.map(({ items }) => items.map(({ name, formula }) => [name, formula])),
      results: results.values.flat(),
    };
  });
}

test('the names of a deleted sheet go with it, others lose what pointed there, and undo brings all back', async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const data = workbook.worksheets.add("Children's data");
    data.getRange('A1:A2').values = [[1], [2]];
    data.names.add('Local', data.getRange('A1'));
    workbook.names.add('Both', data.getRange('A1:A2'));
    workbook.names.add('Twice', "=SUM('Children''s data'!$A$1:$A$2)*2");
    workbook.names.add('Rate', '=0.25');
    workbook.worksheets.getItem('Sheet1').getRange('A1:A3').formulas = [
      ['=SUM(Both)'],
      ['=Twice+1'],
      ['=Rate'],
    ];
    await context.sync();
  });
  const before = await namesAndResults();
  expect(before).toMatchObject({ local: [[['Local', "='Children''s data'!$A$1"]]], results: [3, 7, 0.25] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Children's data").delete();
    await context.sync();
  });
  expect(await namesAndResults()).toEqual({
    names: [
      ['Both', '=#REF!', 'Error'],
      ['Rate', '=0.25', 'Double'],
      ['Twice', '=SUM(#REF!)*2', 'Error'],
    ],
    local: [],
    results: ['#REF!', '#REF!', 0.25],
  });
  excel.engine.workbook().undo();
  await excel.settled();
  expect(await namesAndResults()).toEqual(before);
});
