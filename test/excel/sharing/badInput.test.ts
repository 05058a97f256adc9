/** Workbooks that stand in the way: a clear message, nothing lost, nothing half done. */
import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { repairFormulas } from '../../../src/excel/sharing/repairFormulas';
import { restoreFormulas } from '../../../src/excel/sharing/restoreFormulas';
import type { ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import { addSheet, cellsOn, change, elsewhere, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

/** Everything there and back: the figures stay in between, and afterwards all is as it was. */
async function thereAndBack(sheets: readonly string[], expected: object): Promise<void> {
  const before = await contents(excel);
  const figures = await Promise.all(sheets.map(async (name) => (await cellsOn(excel, name)).values));
  expect(await prepareToShare({ log: false })).toMatchObject({ kind: 'prepared', left: 0, ...expected });
  expect(JSON.stringify(await contents(excel))).not.toContain('OUTTURN');
  expect(await Promise.all(sheets.map(async (name) => (await cellsOn(excel, name)).values))).toEqual(figures);
  expect(await restoreFormulas()).toMatchObject({ kind: 'restored', typedOver: 0, unplaced: 0, notDone: [] });
  expect(await contents(excel)).toEqual(before);
}

test('merged cells with functions', async () => {
  await addSheet(excel, 'P10', services);
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('E7').formulas = [['=OUTTURN.VARIANCE(B5,C5)']];
    sheet.getRange('E7:G8').merge();
    sheet.getRange('H7').formulas = [['=OUTTURN.AMOUNT("£3k","£000")']];
    sheet.getRange('H7:H9').merge();
  });
  await thereAndBack(['P10'], { formulas: 10, values: 4 });
});

test('a filter that hides rows', async () => {
  await addSheet(excel, 'P10', services);
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.autoFilter.apply(sheet.getRange('A1:H4'), 0, { filterOn: 'Values', values: ['Prevention'] });
  });
  await thereAndBack(['P10'], { formulas: 9, values: 3 });
  await change(excel, async (workbook) => {
    const row = workbook.worksheets.getItem('P10').getRange('A3').load('rowHidden');
    await workbook.context.sync();
    expect(row.rowHidden).toBe(true);
  });
});

test('sheets whose names have quotes, spaces and emoji, hidden and very hidden, that refer to each other', async () => {
  const names = ["Children's “P10” 📊", 'Übersicht & Co', '2026-27'];
  await addSheet(excel, names[0], services);
  await addSheet(excel, names[1], [
    ["=OUTTURN.VARIANCE('Children''s “P10” 📊'!B2,'Children''s “P10” 📊'!C2)", 'x'],
  ]);
  await addSheet(excel, names[2], [
    ["=OUTTURN.MOVEMENT('Übersicht & Co'!A1,1)", '=OUTTURN.AMOUNT("£2k","£000")'],
  ]);
  await change(excel, (workbook) => {
    const [first, second, third] = names.map((name) => workbook.worksheets.getItem(name));
    first.names.add('Own', "=OUTTURN.VARIANCE('Children''s “P10” 📊'!$B$2,'Children''s “P10” 📊'!$C$2)");
    const rule = { custom: { formula: '=OUTTURN.VARIANCE(B2,$C2)<9' } };
    first.getRange('B2:B4').dataValidation.rule = rule;
    second.visibility = 'Hidden';
    third.visibility = 'VeryHidden';
  });
  const before = await elsewhere(names[0]);
  await thereAndBack(names, { formulas: 11, values: 4, elsewhere: 2, sheets: 3 });
  expect(await elsewhere(names[0])).toEqual(before);
});

test('array formulas, spills and spills that are in the way', async () => {
  await addSheet(excel, 'Spills', [
    [
      1,
      4,
      '=OUTTURN.VARIANCE(A1:A2,B1:B2)',
      '=OUTTURN.ALLOCATE(100,{1;1},0)',
      '=OUTTURN.VARIANCE(A1:A2,B1:B2)',
    ],
    [2, 5, '', '', 'in the way'],
    ['', '', '=SUM(OUTTURN.VARIANCE(A1:A2,B1:B2))', '', '=SUM(C1:C2)'],
  ]);
  await thereAndBack(['Spills'], { formulas: 3, values: 1 });
});

test('names with errors stay as they are where nothing of ours is in them, and are told where something is', async () => {
  await addSheet(excel, 'P10', services);
  await change(excel, (workbook) => {
    workbook.names.add('Broken', "='P10'!#REF!");
    workbook.names.add('Ours', "=OUTTURN.VARIANCE('P10'!#REF!,'P10'!$C$2)");
    workbook.names.add('Divided', '=1/0');
  });
  const outcome = await prepareToShare({ log: false });
  expect(outcome).toMatchObject({ kind: 'prepared', formulas: 9, elsewhere: 1, left: 0 });
  const { names } = (await elsewhere()) as { names: string[][] };
  expect(Object.fromEntries(names)).toEqual({
    Broken: "='P10'!#REF!",
    Ours: "='P10'!$C$2-('P10'!#REF!)",
    Divided: '=1/0',
  });
});

describe('a sheet that is protected is named, not forced,', () => {
  beforeEach(async () => {
    await addSheet(excel, 'P10', services);
    await addSheet(excel, 'Rules', [['x', 1]]);
  });
  const protect = (name: string, on = true) =>
    change(excel, (workbook) => {
      const { protection } = workbook.worksheets.getItem(name);
      if (on) protection.protect();
      else protection.unprotect();
    });
  const refused = (name: string) => ({
    kind: 'refused',
    message: `The sheet “${name}” is protected, and nothing has been changed. Unprotect it on the Review tab, then try again.`,
  });

  test('also where only a data validation is to be changed', async () => {
    await change(excel, (workbook) => {
      const rule = { custom: { formula: '=OUTTURN.VARIANCE(B1,3)<9' } };
      workbook.worksheets.getItem('Rules').getRange('B1').dataValidation.rule = rule;
    });
    await protect('Rules');
    const before = await contents(excel);
    expect(await prepareToShare({ log: true })).toEqual(refused('Rules'));
    expect(await contents(excel)).toEqual(before);
    await protect('Rules', false);
    expect(await prepareToShare({ log: false })).toMatchObject({ kind: 'prepared', elsewhere: 1 });
    await protect('Rules');
    const shared = await contents(excel);
    expect(await restoreFormulas()).toEqual(refused('Rules'));
    expect(await contents(excel)).toEqual(shared);
  });

  test('and one that has nothing of ours is not in the way', async () => {
    await protect('Rules');
    expect(await prepareToShare({ log: false })).toMatchObject({ kind: 'prepared', notDone: [] });
  });

  test('and a protected structure only forbids the log: names are replaced without being compared', async () => {
    await change(excel, (workbook) => {
      workbook.names.add('Whole', "=OUTTURN.VARIANCE('P10'!$B$2,'P10'!$C$2)");
      workbook.protection.protect();
    });
    expect(await prepareToShare({ log: true })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('or leave the log out'),
    });
    expect(await prepareToShare({ log: false })).toMatchObject({ kind: 'prepared', elsewhere: 1 });
  });
});

test('a workbook that is open to read only is changed by none of the three', async () => {
  await addSheet(excel, 'P10', services);
  await prepareToShare({ log: false });
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('P10').getRange('E9').formulas = [['=_xldudf_OUTTURN_VARIANCE(B2,C2)']];
  });
  const before = await contents(excel);
  excel.host.setReadOnly(true);
  for (const job of [() => prepareToShare({ log: true }), () => restoreFormulas(), () => repairFormulas()]) {
    expect(await job()).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/read only\. Save a copy/),
    });
  }
  excel.host.setReadOnly(false);
  expect(await contents(excel)).toEqual(before);
});

test('Cancel while formulas are worked out leaves no trace', async () => {
  await addSheet(excel, 'P10', services);
  await change(excel, (workbook) => {
    workbook.names.add('Whole', "=OUTTURN.VARIANCE('P10'!$B$2,'P10'!$C$2)");
  });
  const before = await contents(excel);
  for (const stage of ['looking', 'reading', 'comparing', 'replacing'] as const) {
    const stop = new AbortController();
    const onProgress = (now: string): void => {
      if (now === stage) stop.abort();
    };
    expect([stage, await prepareToShare({ log: true }, { signal: stop.signal, onProgress })]).toEqual([
      stage,
      { kind: 'cancelled' },
    ]);
    expect(await contents(excel)).toEqual(before);
    expect(excel.engine.workbookExtras.current.customXmlParts).toEqual({});
  }
});
