import ExcelJS from 'exceljs';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { WorkbookPackage } from '../../../src/workbench/xlsx/workbookPackage';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const rules: [string, Excel.DataValidationRule][] = [
  ['A1:A5', { custom: { formula: '=OUTTURN.VARIANCE(A1,$F$1)>"a<b"' } }],
  ['B1', { list: { inCellDropDown: true, source: 'Low,"High"' } }],
  ['B2', { list: { inCellDropDown: false, source: '=Sheet1!$F$1:$F$3' } }],
  ['C1:D2', { wholeNumber: { formula1: '=1', formula2: '=SUM($F$1:$F$2)', operator: 'Between' } }],
  ['C3', { decimal: { formula1: '=-0.5', operator: 'GreaterThan' } }],
  ['C4', { date: { formula1: '=46000', operator: 'LessThan' } }],
  ['C5', { textLength: { formula1: '=10', operator: 'LessThanOrEqualTo' } }],
];

async function answered(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const found = rules.map(([address]) =>
      sheet.getRange(address).dataValidation.load('rule,errorAlert,prompt,ignoreBlanks'),
    );
    await context.sync();
    return found.map((each) => each.toJSON());
  });
}

test('rules for what may be typed are in the file as Excel has them, and come back', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('F1:F3').values = [[1], [2], [3]];
    const formats = sheet.getRange('A1').conditionalFormats.add('Custom');
    formats.custom.rule.formula = '=TRUE';
    for (const [address, rule] of rules) sheet.getRange(address).dataValidation.rule = rule;
    const { dataValidation } = sheet.getRange('C3');
    dataValidation.errorAlert = { message: 'Not & never', showAlert: true, style: 'Warning', title: 'T' };
    dataValidation.prompt = { message: 'In “£000”', showPrompt: true, title: 'P' };
    dataValidation.ignoreBlanks = false;
    await context.sync();
  });
  const before = await answered();
  expect(before).toMatchObject(rules.map(([, rule]) => ({ rule })));
  const file = await saveWorkbook(excel.engine);

  const parts = await WorkbookPackage.open(file);
  const xml = (await parts.read('xl/worksheets/sheet1.xml')) ?? '';
  expect(xml).toContain('<formula1>_xldudf_OUTTURN_VARIANCE(A1,$F$1)&gt;&quot;a&lt;b&quot;</formula1>');
  expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</conditionalFormatting>'));
  expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<pageMargins'));
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(file as unknown as Parameters<typeof other.xlsx.load>[0]);
  expect(other.worksheets[0].getCell('B1').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Low,""High"""'],
  });
  expect(other.worksheets[0].getCell('C5').dataValidation).toMatchObject({
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [10],
  });

  const { data, warnings } = await openWorkbook(file);
  expect(warnings).toEqual([]);
  excel.engine.replaceWorkbook(data);
  await excel.settled();
  expect(await answered()).toEqual(before);
});

test('rules that newer versions of Excel keep apart are read too', async () => {
  const parts = await WorkbookPackage.open(await saveWorkbook(excel.engine));
  const xml = (await parts.read('xl/worksheets/sheet1.xml')) ?? '';
  parts.write(
    'xl/worksheets/sheet1.xml',
    xml.replace(
      '</worksheet>',
      '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
    ),
  );
  const { data } = await openWorkbook(await parts.save());
  excel.engine.replaceWorkbook(data);
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Sheet1').getRange('D2').dataValidation.load('rule');
    await context.sync();
    expect(found.rule).toMatchObject({ list: { source: '=Lists!$A$1:$A$3' } });
  });
});
