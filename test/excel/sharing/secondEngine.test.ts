/** A colleague without Outturn changes an input: names and rules of the shared file give what they gave with it. */
import { seenFromElsewhere } from '../../../src/functions/sharing/seenFromElsewhere';
import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { elements, unescapeXml, WorkbookPackage } from '../../../src/workbench/xlsx/workbookPackage';
import type { ExcelInNode } from '../../support/excelInNode';
import { calculateInSecondEngine, typedCellsOf } from '../../support/secondEngine';
import { addSheet, cellsOn, change, services, startWithFunctions } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'P10', services);
});
afterEach(() => excel.dispose());

/** What is put into names and rules, as seen from B2, and so from every cell. */
const formulas = {
  name: "=OUTTURN.VARIANCE('P10'!$B$5,'P10'!$C$5)",
  ownName: "=OUTTURN.MOVEMENT('P10'!$C$2,'P10'!$B$2)",
  condition: '=OUTTURN.VARIANCE($B2,$C2)<-200',
  limit: '=OUTTURN.VARIANCE($B$3,$C$3)',
  typed: '=OUTTURN.POSITION(OUTTURN.VARIANCE(B2,$C2))="Underspend"',
  most: '=OUTTURN.MOVEMENT(C2,100)',
  list: '=IF(OUTTURN.VARIANCE($B$2,$C$2)>0,$A$2,$A$3)',
};
const keys = Object.keys(formulas) as (keyof typeof formulas)[];

const changeInput = (value: number) =>
  change(excel, (workbook) => {
    workbook.worksheets.getItem('P10').getRange('C2').values = [[value]];
  });

test('as a second engine works them out from the saved file', async () => {
  // What the formulas give with Outturn, before and after the input is changed.
  await addSheet(
    excel,
    'Probe',
    keys.map((key) => [seenFromElsewhere(formulas[key], "'P10'")]),
  );
  const before = (await cellsOn(excel, 'Probe')).values;
  await changeInput(14999);
  const expected = (await cellsOn(excel, 'Probe')).values;
  expect(expected.every(([value], index) => value !== before[index][0] || keys[index] === 'limit')).toBe(
    true,
  );
  await changeInput(14021);
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('Probe').delete();
    const sheet = workbook.worksheets.getItem('P10');
    workbook.names.add('Whole', formulas.name);
    sheet.names.add('Own', formulas.ownName);
    const { conditionalFormats } = sheet.getRange('B2:B4');
    conditionalFormats.add('Custom').custom.rule.formula = formulas.condition;
    conditionalFormats.add('CellValue').cellValue.rule = { formula1: formulas.limit, operator: 'LessThan' };
    sheet.getRange('B2').dataValidation.rule = { custom: { formula: formulas.typed } };
    const most = { formula1: formulas.most, operator: 'LessThan' as const };
    sheet.getRange('B3').dataValidation.rule = { decimal: most };
    sheet.getRange('B4').dataValidation.rule = { list: { inCellDropDown: true, source: formulas.list } };
  });
  expect(await prepareToShare({ log: false })).toMatchObject({ kind: 'prepared', elsewhere: 7, left: 0 });

  const file = await saveWorkbook(excel.engine);
  const parts = await WorkbookPackage.open(file);
  const book = (await parts.read('xl/workbook.xml')) ?? '';
  const path = (await parts.sheetPaths()).get('P10') ?? '';
  const sheet = (await parts.read(path)) ?? '';
  expect(/xldudf|OUTTURN/i.test(book + sheet)).toBe(false);
  const named = (name: string): string =>
    elements(book, 'definedName').find(({ attributes }) => attributes.name === name)?.inner ?? '';
  const [condition, limit] = ['expression', 'cellIs'].map((type) => {
    const rule = elements(sheet, 'cfRule').find(({ attributes }) => attributes.type === type);
    return elements(rule?.inner ?? '', 'formula')[0].inner;
  });
  const [typed, most, list] = ['B2', 'B3', 'B4'].map((address) => {
    const rule = elements(sheet, 'dataValidation').find(({ attributes }) => attributes.sqref === address);
    return elements(rule?.inner ?? '', 'formula1')[0].inner;
  });
  const inFile = { name: named('Whole'), ownName: named('Own'), condition, limit, typed, most, list };
  const workbook = await typedCellsOf(file);
  workbook.sheets.P10.C2 = 14999;
  const addresses = keys.map((_, index) => `A${index + 1}`);
  workbook.sheets.Probe = Object.fromEntries(
    keys.map((key, index) => [addresses[index], seenFromElsewhere(`=${unescapeXml(inFile[key])}`, "'P10'")]),
  );
  const answers = await calculateInSecondEngine(
    workbook,
    addresses.map((address) => ({ sheet: 'Probe', address })),
  );
  expect(Object.fromEntries(keys.map((key, index) => [key, answers[index]]))).toEqual(
    Object.fromEntries(keys.map((key, index) => [key, expected[index][0]])),
  );
});
