import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { onSheet } from './onSheet';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const rules: Excel.DataValidationRule[] = [
  { custom: { formula: '=C3>$B$1' } },
  { list: { inCellDropDown: true, source: 'Low,Medium,High' } },
  { list: { inCellDropDown: false, source: '=$A$1:$A$3' } },
  { wholeNumber: { formula1: '=1', formula2: '=SUM($B$1:$B$2)', operator: 'Between' } },
  { decimal: { formula1: '=0.5', operator: 'GreaterThan' } },
  { textLength: { formula1: '=10', operator: 'LessThanOrEqualTo' } },
];

test.each(rules)('a rule is answered as it was given: %j', async (rule) => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C3:C8');
    range.dataValidation.rule = rule;
    range.dataValidation.load('rule,type,ignoreBlanks,errorAlert');
    await context.sync();
    expect(range.dataValidation.rule).toEqual(rule);
    expect(range.dataValidation.type.toLowerCase()).toBe(Object.keys(rule)[0].toLowerCase());
    expect(range.dataValidation.ignoreBlanks).toBe(true);
    expect(range.dataValidation.errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
  });
});

test('cells with rules are found, told apart, and seen from their first cell', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C3:C8').dataValidation.rule = { custom: { formula: '=C3>$B$1' } };
    sheet.getRange('E3:F4').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const found = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
    found.load('address');
    const [none, one, partly, several] = ['A1:B2', 'C5', 'C1:C8', 'C3:E4'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule'),
    );
    await context.sync();
    expect(found.address).toBe('Sheet1!C3:C8, Sheet1!E3:F4');
    expect([none.type, one.type, partly.type, several.type]).toEqual([
      'None',
      'Custom',
      'MixedCriteria',
      'Inconsistent',
    ]);
    expect(one.rule).toEqual({ custom: { formula: '=C5>$B$1' } });
    sheet.getRange().dataValidation.clear();
    const gone = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('another rule keeps the messages, and one undo takes everything back', async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('C3:C8');
    dataValidation.rule = { custom: { formula: '=C3>1' } };
    dataValidation.errorAlert = { message: 'Too small', showAlert: true, style: 'Warning', title: 'Budget' };
    dataValidation.prompt = { message: 'In £000', showPrompt: true, title: '' };
    dataValidation.ignoreBlanks = false;
    await context.sync();
    dataValidation.rule = { custom: { formula: '=C3>2' } };
    dataValidation.load('rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      rule: { custom: { formula: '=C3>2' } },
      errorAlert: { message: 'Too small', style: 'Warning', title: 'Budget' },
      prompt: { message: 'In £000' },
      ignoreBlanks: false,
    });
    await excel.engine.api.undo();
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule).toEqual({ custom: { formula: '=C3>1' } });
  });
});

test('a protected sheet takes no rule, and a rule is of one kind', async () => {
  const twoKinds = onSheet(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = {
      custom: { formula: '=TRUE' },
      list: { inCellDropDown: true, source: 'a' },
    };
    await context.sync();
  });
  await expect(twoKinds).rejects.toMatchObject({ code: 'InvalidArgument' });
  const onProtected = onSheet(async (sheet, context) => {
    sheet.protection.protect();
    sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
    await context.sync();
  });
  await expect(onProtected).rejects.toMatchObject({ code: 'AccessDenied' });
});
