import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { WorkbookPackage } from '../../../src/workbench/xlsx/workbookPackage';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('a condition on the value of a cell stays one, with its formulas', async () => {
  const rule = { formula1: '=$A$1', formula2: '=OUTTURN.VARIANCE($A$1,9)', operator: 'NotBetween' } as const;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9');
    range.conditionalFormats.add('CellValue').cellValue.rule = rule;
    await context.sync();
  });
  const file = await saveWorkbook(excel.engine);
  const xml = await (await WorkbookPackage.open(file)).read('xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/type="cellIs"[^>]*operator="notBetween"/);
  expect(xml).toContain('<formula>$A$1</formula><formula>_xldudf_OUTTURN_VARIANCE($A$1,9)</formula>');
  excel.engine.replaceWorkbook((await openWorkbook(file)).data);
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    conditionalFormats.load('items/type,items/cellValue/rule');
    await context.sync();
    expect(conditionalFormats.items.map(({ type, cellValue }) => [type, cellValue.rule])).toEqual([
      ['CellValue', rule],
    ]);
  });
});
