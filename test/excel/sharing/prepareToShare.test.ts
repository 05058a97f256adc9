import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import type { PrepareOutcome } from '../../../src/excel/sharing/outcomes';
import type { ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import { addSheet, cellsOn, change, nativeServices, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

function prepared(outcome: PrepareOutcome): Extract<PrepareOutcome, { kind: 'prepared' }> {
  if (outcome.kind !== 'prepared') throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('calls become ordinary formulas, or values where there are none; no figure changes', async () => {
  await addSheet(excel, 'P10', services);
  const before = await cellsOn(excel, 'P10');
  const outcome = prepared(await prepareToShare({ log: false }));
  expect(outcome).toMatchObject({ formulas: 9, values: 3, elsewhere: 0, sheets: 1, log: null, notDone: [] });
  const after = await cellsOn(excel, 'P10');
  expect(after.values).toEqual(before.values);
  expect(after.numberFormat).toEqual(before.numberFormat);
  expect(after.formulas.slice(1, 4).map((row) => row.slice(4))).toEqual(
    nativeServices.map((row, i) => [...row, [14315, 43998, -4557][i]]),
  );
  expect(after.formulas[4]).toEqual(before.formulas[4]);
  expect(outcome.items[0]).toEqual({
    sheetName: 'P10',
    address: 'H2',
    text: '=OUTTURN.AMOUNT("£"&B2&"k","£000"): AMOUNT has no ordinary formula',
  });
});

test('Undo puts everything back', async () => {
  await addSheet(excel, 'P10', services);
  const before = await contents(excel);
  const { undo } = prepared(await prepareToShare({ log: true }));
  expect(await contents(excel)).not.toEqual(before);
  expect(await undo.undo()).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
  expect(excel.engine.workbookExtras.current.customXmlParts).toEqual({});
});

test('calls in names and conditional formats are replaced too, on hidden sheets as well', async () => {
  await addSheet(excel, 'P10', services);
  await addSheet(excel, 'Working', [[1, '=OUTTURN.VARIANCE(A1,3)']]);
  await change(excel, (workbook) => {
    workbook.names.add('Whole_variance', "=OUTTURN.VARIANCE('P10'!$B$5,'P10'!$C$5)");
    const sheet = workbook.worksheets.getItem('Working');
    sheet.names.add('Own', "=OUTTURN.MOVEMENT('Working'!$A$1,2)");
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=OUTTURN.VARIANCE($A$1,5)>3';
    sheet.visibility = 'VeryHidden';
  });
  const outcome = prepared(await prepareToShare({ log: false }));
  expect(outcome).toMatchObject({ formulas: 10, values: 3, elsewhere: 3, sheets: 2, notDone: [] });
  expect(JSON.stringify(await contents(excel))).not.toContain('OUTTURN');
  const { names, sheets } = (await contents(excel)) as {
    names: string[][];
    sheets: { name: string; names: string[][] }[];
  };
  expect(names).toEqual([['Whole_variance', "='P10'!$C$5-'P10'!$B$5"]]);
  expect(sheets.find(({ name }) => name === 'Working')?.names[1]).toEqual(['Own', "='Working'!$A$1-2"]);
});

test('results that fill several cells fill the same cells afterwards', async () => {
  await addSheet(excel, 'Spills', [
    [1, 4, '=OUTTURN.VARIANCE(A1:A3,B1:B3)', '', '=OUTTURN.ALLOCATE(100,{1,1,1},0)', '', ''],
    [2, 5.1, '', '', 'x', '', ''],
    [3, 'nil', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
    [1, 4, '=OUTTURN.VARIANCE(A5:A6,B5:B6)', '', '=SUM(E1:G1)', '', ''],
    [2, 5.5, '', '', '=OUTTURN.SAVINGSRAG(250,0,0,0,0)', '', ''],
  ]);
  const before = await cellsOn(excel, 'Spills');
  expect(prepared(await prepareToShare({ log: false }))).toMatchObject({ formulas: 2, values: 2 });
  const after = await cellsOn(excel, 'Spills');
  expect(after.values).toEqual(before.values);
  // “nil” is a figure to our function alone, so those three cells hold values.
  expect(after.formulas.slice(0, 3).map((row) => row[2])).toEqual([3, 3.1, -3]);
  expect(after.formulas[0].slice(4)).toEqual([34, 33, 33]);
  expect(after.formulas[4].slice(2, 5)).toEqual(['=B5:B6-A5:A6', '', '=SUM(E1:G1)']);
});

test('a cell is not given up because one that it refers to is', async () => {
  await addSheet(excel, 'Chain', [
    [
      '(4,557)x',
      -4809,
      '=OUTTURN.VARIANCE(SUBSTITUTE(A1,"x",""),B1)',
      '=OUTTURN.MOVEMENT(C1,-99)',
      '=OUTTURN.POSITION(D1)',
    ],
  ]);
  const before = await cellsOn(excel, 'Chain');
  expect(before.values[0].slice(2)).toEqual([-252, -153, 'Underspend']);
  expect(prepared(await prepareToShare({ log: false }))).toMatchObject({ formulas: 2, values: 1 });
  const after = await cellsOn(excel, 'Chain');
  expect(after.values).toEqual(before.values);
  expect(after.formulas[0].slice(2, 4)).toEqual([-252, '=C1-(-99)']);
});

test('errors are results like others', async () => {
  await addSheet(excel, 'Errors', [
    [1, '=OUTTURN.VARIANCE(A1,no_such_name)', '=OUTTURN.VARIANCE(A1,"n.k.")', '=OUTTURN.VARIANCEPCT(0,A1)'],
  ]);
  const before = await cellsOn(excel, 'Errors');
  expect(before.values[0].slice(1)).toEqual(['#NAME?', '#VALUE!', '#DIV/0!']);
  expect(prepared(await prepareToShare({ log: false }))).toMatchObject({ formulas: 3, values: 0 });
  expect((await cellsOn(excel, 'Errors')).values).toEqual(before.values);
});

test('as many requests for many sheets as for few, as long as they fit', async () => {
  const requestsFor = async (count: number): Promise<number> => {
    for (let i = 1; i <= count; i += 1) await addSheet(excel, `Sheet of ${count}, ${i}`, services);
    const before = excel.host.log.requests;
    prepared(await prepareToShare({ log: true }));
    return excel.host.log.requests - before;
  };
  expect(await requestsFor(12)).toBeLessThanOrEqual(await requestsFor(2));
});

test('the log says what was replaced by what, as text', async () => {
  await addSheet(excel, 'P10', services);
  const { log } = prepared(await prepareToShare({ log: true }));
  expect(log).toBe('Sharing log');
  const { values, formulas } = await cellsOn(excel, 'Sharing log');
  expect(values[1]).toEqual(['Sheet', 'Cell', 'Before', 'After', 'How']);
  expect(values[2]).toEqual(['P10', 'E2', '=OUTTURN.VARIANCE(B2,C2)', '=C2-B2', 'Ordinary formula']);
  expect(values[5]).toEqual([
    'P10',
    'H2',
    '=OUTTURN.AMOUNT("£"&B2&"k","£000")',
    '14315',
    'Value: AMOUNT has no ordinary formula',
  ]);
  expect(formulas).toEqual(values);
  expect(await prepareToShare({ log: false })).toEqual({ kind: 'nothing' });
});

describe('is refused, with nothing changed,', () => {
  const prepare = async (message: string | RegExp): Promise<void> => {
    const before = await contents(excel);
    expect(await prepareToShare({ log: true })).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(message),
    });
    expect(await contents(excel)).toEqual(before);
  };

  beforeEach(() => addSheet(excel, 'P10', services));

  test('where a sheet is protected, by name', async () => {
    await change(excel, (workbook) => workbook.worksheets.getItem('P10').protection.protect());
    await prepare(/^The sheet “P10” is protected, and nothing has been changed\. Unprotect it/);
  });

  test('in a workbook that is open to read only', async () => {
    excel.host.setReadOnly(true);
    await prepare(/read only/);
    excel.host.setReadOnly(false);
  });

  test('where Excel has lost a formula', async () => {
    await change(excel, (workbook) => {
      workbook.worksheets.getItem('P10').getRange('E3').formulas = [['=_xldudf_OUTTURN_VARIANCE(B3,C3)']];
    });
    await prepare(/lost 1 formula with OUTTURN functions\. Mend it under “Repair”/);
  });

  test('where Excel has lost Outturn altogether', async () => {
    await change(excel, (workbook) => workbook.worksheets.getItem('P10').delete());
    await addSheet(excel, 'Lost', [['=OUTTURN.FORECAST(1)']]);
    await prepare(/because Excel has lost Outturn/);
  });

  test('where a sheet cannot be added for the log', async () => {
    await change(excel, (workbook) => workbook.protection.protect());
    await prepare(/structure of the workbook is protected/);
  });

  test('when it is cancelled at any time', async () => {
    const before = await contents(excel);
    let progress = 0;
    await prepareToShare({ log: true }, { onProgress: () => (progress += 1) });
    await excel.settled();
    expect(progress).toBeGreaterThan(3);
    const { restoreFormulas } = await import('../../../src/excel/sharing/restoreFormulas');
    await restoreFormulas();
    await change(excel, (workbook) => workbook.worksheets.getItem('Sharing log').delete());
    for (let at = 1; at <= progress; at += 1) {
      const controller = new AbortController();
      let count = 0;
      const outcome = await prepareToShare(
        { log: true },
        { signal: controller.signal, onProgress: () => (count += 1) === at && controller.abort() },
      );
      if (outcome.kind === 'prepared') break;
      expect(outcome).toEqual({ kind: 'cancelled' });
      expect(await contents(excel)).toEqual(before);
    }
  });
});
