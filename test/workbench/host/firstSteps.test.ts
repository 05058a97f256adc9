import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('values and formulas written in one batch are read back calculated', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C2');
    range.values = [
      [1, 2, '=A1+B1'],
      ['10%', "'007", '=A2/0'],
    ];
    range.format.font.bold = true;
    range.format.fill.color = '#ffeeaa';
    range.load('values,address,formulas,text,numberFormat,valueTypes,format/fill/color,format/font/bold');
    sheet.load('name');
    await context.sync();
    return { ...range.toJSON(), sheet: sheet.name, fill: range.format.fill.color };
  });
  console.log(JSON.stringify(read));
});
test('cf', async () => {
  CustomFunctions.associate('ADD', ((a: number, b: number) => a + b) as never);
  excel.engine.registerFunctions(
    [
      {
        id: 'ADD',
        name: 'ADD',
        parameters: [
          { name: 'a', type: 'number' },
          { name: 'b', type: 'number' },
        ],
        result: {},
      },
    ],
    excel.host.invokeFunction,
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').formulas = [['=OUTTURN.ADD(2,3)']];
    await context.sync();
    await excel.settled();
    const r = sheet.getRange('A1').load('values');
    await context.sync();
    console.log(r.values);
  });
});
