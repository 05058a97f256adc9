/** Formulas outside cells: in names, conditional formats and data validations. */
import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { restoreFormulas } from '../../../src/excel/sharing/restoreFormulas';
import { scanWorkbook } from '../../../src/excel/sharing/scan';
import type { PrepareOutcome } from '../../../src/excel/sharing/outcomes';
import type { ExcelInNode } from '../../support/excelInNode';
import { addSheet, cellsOn, change, elsewhere, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'P10', services);
});
afterEach(() => excel.dispose());

function prepared(outcome: PrepareOutcome): Extract<PrepareOutcome, { kind: 'prepared' }> {
  if (outcome.kind !== 'prepared') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The rules for what may be typed, by address. */
async function rules(sheetName = 'P10'): Promise<[string, unknown][]> {
  const { validations } = await elsewhere(sheetName);
  return (validations as [string, { rule: unknown }][]).map(([address, { rule }]) => [address, rule]);
}

describe('names', () => {
  const names = (all: Record<string, unknown>) => Object.fromEntries(all.names as [string, string][]);

  test('with an ordinary formula get it; others the value or the values they have', async () => {
    await change(excel, (workbook) => {
      workbook.names.add('Whole', "=OUTTURN.VARIANCE('P10'!$B$5,'P10'!$C$5)");
      workbook.names.add('Each', "=OUTTURN.VARIANCE('P10'!$B$2:$B$4,'P10'!$C$2:$C$4)").visible = false;
      workbook.names.add('Said', '=OUTTURN.AMOUNT("£3k","£000")+1');
      workbook.names.add('Shares', '=OUTTURN.ALLOCATE(100,{1,1,1},0)');
      workbook.worksheets.getItem('P10').names.add('Own', "=OUTTURN.MOVEMENT('P10'!$D$2,2)");
    });
    const before = await elsewhere();
    const outcome = prepared(await prepareToShare({ log: true }));
    expect(outcome).toMatchObject({ elsewhere: 5, notDone: [] });
    expect(names(await elsewhere())).toEqual({
      Whole: "='P10'!$C$5-'P10'!$B$5",
      Each: "='P10'!$C$2:$C$4-'P10'!$B$2:$B$4",
      Said: '=4',
      Shares: '={34,33,33}',
      Own: "='P10'!$D$2-2",
    });
    const { values } = await cellsOn(excel, 'Sharing log');
    expect(values.filter(([, cell]) => String(cell).startsWith('Name'))).toContainEqual([
      'Workbook',
      'Name Shares',
      '=OUTTURN.ALLOCATE(100,{1,1,1},0)',
      '={34,33,33}',
      'Value: ALLOCATE has no ordinary formula',
    ]);
    expect(await restoreFormulas()).toMatchObject({ kind: 'restored', restored: 17, notDone: [] });
    expect(await elsewhere()).toEqual(before);
  });

  test('without a value to stand for them are left and listed', async () => {
    await change(excel, (workbook) => {
      workbook.names.add('Lost', '=OUTTURN.AMOUNT(\'P10\'!#REF!,"£000")');
      workbook.names.add('Here', '=OUTTURN.AMOUNT(\'P10\'!A1,"£000")').visible = false;
      workbook.names.add('Given', '=LAMBDA(x,OUTTURN.AMOUNT(x,"£000"))');
    });
    const before = await elsewhere();
    const outcome = prepared(await prepareToShare({ log: false }));
    expect(outcome).toMatchObject({ elsewhere: 0, left: 3 });
    expect(outcome.notDone).toEqual([
      expect.stringMatching(/^The name Given .* is left as it is: AMOUNT has no ordinary formula\. Give it/),
      expect.stringMatching(/^The hidden name Here .* need Outturn still\.$/),
      expect.stringMatching(/^The name Lost /),
    ]);
    expect(names(await elsewhere())).toEqual(names(before));
  });

  test('whose ordinary formula gives something else are set to their value', async () => {
    await addSheet(excel, 'Odd', [['nil', 3]]);
    await change(excel, (workbook) => {
      workbook.names.add('Odd_one', "=OUTTURN.VARIANCE('Odd'!$A$1,'Odd'!$B$1)");
    });
    prepared(await prepareToShare({ log: false }));
    expect(names(await elsewhere())).toEqual({ Odd_one: '=3' });
  });
});

describe('conditional formats', () => {
  test('of every kind get ordinary formulas, or limits their value', async () => {
    await change(excel, (workbook) => {
      const { conditionalFormats } = workbook.worksheets.getItem('P10').getRange('E2:E4');
      conditionalFormats.add('Custom').custom.rule.formula = '=OUTTURN.VARIANCE($B2,$C2)>3';
      conditionalFormats.add('CellValue').cellValue.rule = {
        formula1: '=OUTTURN.AMOUNT("£3k","£000")',
        operator: 'GreaterThan',
      };
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.upperBoundRule = { type: 'Formula', formula: '=OUTTURN.VARIANCE($B$2,$C$2)' };
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue' },
        maximum: { type: 'Formula', formula: '=OUTTURN.VARIANCE($B$3,$C$3)' },
      };
    });
    const before = await elsewhere();
    expect(prepared(await prepareToShare({ log: false }))).toMatchObject({
      elsewhere: 4,
      left: 0,
      notDone: [],
    });
    const after = JSON.stringify(await elsewhere());
    expect(after).not.toContain('OUTTURN');
    for (const formula of ['=($C2-$B2)>3', '=3', '=$C$2-$B$2', '=$C$3-$B$3']) {
      expect(after).toContain(JSON.stringify(formula));
    }
    expect(await restoreFormulas()).toMatchObject({ kind: 'restored', restored: 16, notDone: [] });
    expect(await elsewhere()).toEqual(before);
  });

  test('that no ordinary formula can stand for are left and told with sheet and formula', async () => {
    await change(excel, (workbook) => {
      const { conditionalFormats } = workbook.worksheets.getItem('P10').getRange('A2:A4');
      conditionalFormats.add('Custom').custom.rule.formula = '=OUTTURN.AMOUNT($A2,"£000")>3';
    });
    const outcome = prepared(await prepareToShare({ log: false }));
    expect(outcome).toMatchObject({ elsewhere: 0, left: 1 });
    expect(outcome.notDone).toEqual([
      'A conditional format on “P10” (=OUTTURN.AMOUNT($A2,"£000")>3) is left as it is: AMOUNT has no ordinary formula. Change or delete it under Home, Conditional Formatting, Manage Rules.',
    ]);
  });
});

describe('data validations', () => {
  async function validate(set: Record<string, Excel.DataValidationRule>): Promise<void> {
    await change(excel, (workbook) => {
      const sheet = workbook.worksheets.getItem('P10');
      for (const [address, rule] of Object.entries(set)) sheet.getRange(address).dataValidation.rule = rule;
    });
  }

  test('conditions, limits and lists get ordinary formulas, or their values', async () => {
    await validate({
      'B2:B4': { custom: { formula: '=OUTTURN.VARIANCE($C2,B2)<9999' } },
      C2: { decimal: { formula1: '=OUTTURN.AMOUNT("£3k","£000")', operator: 'GreaterThan' } },
      C3: { wholeNumber: { formula1: '=1', formula2: '=OUTTURN.VARIANCE(B3,99999)', operator: 'Between' } },
      D2: { list: { inCellDropDown: true, source: '=IF(OUTTURN.VARIANCE($B$2,$C$2)>0,$A$2:$A$4,$A$2)' } },
      D3: { list: { inCellDropDown: true, source: '=OUTTURN.ALLOCATE(100,{1,1,1},0)' } },
      D4: { list: { inCellDropDown: true, source: 'Low,High' } },
    });
    await change(excel, (workbook) => {
      const { dataValidation } = workbook.worksheets.getItem('P10').getRange('B2:B4');
      dataValidation.errorAlert = { message: 'Too much', showAlert: true, style: 'Warning', title: '' };
    });
    const before = await elsewhere();
    const outcome = prepared(await prepareToShare({ log: true }));
    expect(outcome).toMatchObject({ elsewhere: 5, left: 0, notDone: [] });
    expect(await rules()).toEqual([
      ["'P10'!B2:B4", { custom: { formula: '=(B2-$C2)<9999' } }],
      ["'P10'!C2", { decimal: { formula1: '=3', operator: 'GreaterThan' } }],
      ["'P10'!D2", { list: { inCellDropDown: true, source: '=IF(($C$2-$B$2)>0,$A$2:$A$4,$A$2)' } }],
      ["'P10'!C3", { wholeNumber: { formula1: '=1', formula2: '=99999-B3', operator: 'Between' } }],
      ["'P10'!D3", { list: { inCellDropDown: true, source: '34,33,33' } }],
      ["'P10'!D4", { list: { inCellDropDown: true, source: 'Low,High' } }],
    ]);
    const { values } = await cellsOn(excel, 'Sharing log');
    expect(values).toContainEqual([
      'P10',
      'Data validation C3',
      '=OUTTURN.VARIANCE(B3,99999)',
      '=99999-B3',
      'Ordinary formula',
    ]);
    expect(await restoreFormulas()).toMatchObject({ kind: 'restored', restored: 17, notDone: [] });
    expect(await elsewhere()).toEqual(before);
  });

  test('of cells beside one another are told apart', async () => {
    await validate({
      B2: { custom: { formula: '=OUTTURN.VARIANCE(B2,$C$2)<9' } },
      B3: { custom: { formula: '=OUTTURN.VARIANCE(B3,$C$3)<8' } },
      B4: { custom: { formula: '=B4<7' } },
    });
    const { elsewhere: found } = await scanWorkbook();
    expect(found.map(({ place }) => place)).toEqual([
      { kind: 'validation', sheetId: expect.any(String), area: { row: 1, column: 1, rows: 1, columns: 1 } },
      { kind: 'validation', sheetId: expect.any(String), area: { row: 2, column: 1, rows: 1, columns: 1 } },
    ]);
  });

  test('for which nothing can stand are left and told: which, where, and what to do', async () => {
    await validate({
      'B2:B4': { custom: { formula: '=OUTTURN.AMOUNT(B2&"k","£000")>3' } },
      C2: { list: { inCellDropDown: true, source: '=OUTTURN.ALLOCATE(1,{1,1},2)' } },
    });
    const before = await elsewhere();
    const outcome = prepared(await prepareToShare({ log: false }));
    expect(outcome.notDone).toEqual([
      'The data validation of B2:B4 on “P10” (=OUTTURN.AMOUNT(B2&"k","£000")>3) is left as it is: AMOUNT has no ordinary formula. Change or clear it under Data, Data Validation.',
      expect.stringMatching(/^The data validation of C2 on “P10” .*: ALLOCATE has no ordinary formula/),
    ]);
    expect(await elsewhere()).toEqual(before);
  });

  test('come back as they would have become where rows were put in and the sheet renamed', async () => {
    await validate({
      'B2:B4': { custom: { formula: '=OUTTURN.VARIANCE($C2,B2)<9999' } },
      C2: { decimal: { formula1: '=OUTTURN.AMOUNT($A$2&"3k","£000")', operator: 'GreaterThan' } },
    });
    await change(excel, (workbook) => {
      workbook.worksheets.getItem('P10').getRange('A2').values = [['£']];
    });
    expect(prepared(await prepareToShare({ log: false }))).toMatchObject({ elsewhere: 2 });
    await change(excel, (workbook) => {
      const sheet = workbook.worksheets.getItem('P10');
      sheet.getRange('1:1').insert('Down');
      sheet.name = "Month's end";
    });
    expect(await restoreFormulas()).toMatchObject({ kind: 'restored', restored: 14, notDone: [] });
    expect(await rules("Month's end")).toEqual([
      ["'Month''s end'!B3:B5", { custom: { formula: '=OUTTURN.VARIANCE($C3,B3)<9999' } }],
      [
        "'Month''s end'!C3",
        { decimal: { formula1: '=OUTTURN.AMOUNT($A$3&"3k","£000")', operator: 'GreaterThan' } },
      ],
    ]);
  });

  test('that a colleague has changed are left, told and still remembered', async () => {
    await validate({ 'B2:B4': { custom: { formula: '=OUTTURN.VARIANCE($C2,B2)<9999' } } });
    prepared(await prepareToShare({ log: false }));
    await validate({ 'B2:B4': { custom: { formula: '=B2<5000' } } });
    const outcome = await restoreFormulas();
    expect(outcome).toMatchObject({
      kind: 'restored',
      restored: 12,
      notDone: [
        'The data validation of B2:B4 on “P10” was changed or deleted and is left. It was =OUTTURN.VARIANCE($C2,B2)<9999.',
      ],
    });
    expect(await restoreFormulas()).toMatchObject({
      kind: 'restored',
      restored: 0,
      notDone: [expect.any(String)],
    });
  });
});

test('many names and rules take as many requests as few', async () => {
  const requestsFor = async (from: number, to: number): Promise<number> => {
    await change(excel, (workbook) => {
      const sheet = workbook.worksheets.getItem('P10');
      for (let i = from; i < to; i += 1) {
        workbook.names.add(`Name_${i}`, `=OUTTURN.VARIANCE('P10'!$B$2,${i})`);
        const formula = `=OUTTURN.VARIANCE($B$2,${i})>3`;
        sheet.getRange(`J${i}`).conditionalFormats.add('Custom').custom.rule.formula = formula;
        sheet.getRange(`K${i}:K${i + 1}`).dataValidation.rule = { custom: { formula } };
      }
    });
    const before = excel.host.log.requests;
    expect(prepared(await prepareToShare({ log: true })).elsewhere).toBe(3 * (to - from));
    return excel.host.log.requests - before;
  };
  const few = await requestsFor(10, 11);
  expect(await requestsFor(20, 50)).toBeLessThanOrEqual(few);
});
