import { keepSettings, type KeepOutcome } from '../../../src/excel/settings/keepSettings';
import { readSettings } from '../../../src/excel/settings/readSettings';
import { usualSettings, type HouseSettings } from '../../../src/tables/settings/houseSettings';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const northshire: HouseSettings = {
  ...usualSettings,
  organisation: 'Northshire Children’s “Trust” & Co',
  year: '2021/22',
  period: 10,
  materiality: { percent: 0.025, amount: 250, rule: 'lesser' },
  phrases: { overspend: 'a "pressure" of', note: 'é£ '.repeat(300).trim() },
};

function kept(outcome: KeepOutcome): HouseSettings {
  if (outcome.kind !== 'kept') throw new Error(outcome.message);
  return outcome.settings;
}

async function name(): Promise<{ visible: boolean; formula: string; scope: string } | null> {
  return Excel.run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject('Outturn_settings');
    item.load('visible,formula,scope');
    await context.sync();
    return item.isNullObject ? null : { visible: item.visible, formula: item.formula, scope: item.scope };
  });
}

/** What of the workbook people see: all but its names, hidden ones among them. */
async function sheets(): Promise<unknown> {
  const { sheets: all } = (await contents(excel)) as { sheets: unknown };
  return all;
}

test('a new workbook has the usual ones, and reading them changes nothing', async () => {
  const before = await contents(excel);
  expect(await readSettings()).toEqual({ kind: 'read', settings: usualSettings, problems: [] });
  expect(await contents(excel)).toEqual(before);
});

test('what is kept is read again, and stands in one hidden name of the workbook', async () => {
  const before = await sheets();
  expect(kept(await keepSettings(() => northshire))).toEqual(northshire);
  expect(await readSettings()).toEqual({ kind: 'read', settings: northshire, problems: [] });
  expect(await name()).toMatchObject({ visible: false, scope: 'Workbook' });
  expect(await sheets()).toEqual(before);
});

test('a change is made to what the workbook has now, not to what was read once', async () => {
  await keepSettings(() => northshire);
  const outcome = await keepSettings((now) => ({ ...now, period: 11 }));
  expect(outcome).toEqual({ kind: 'kept', settings: { ...northshire, period: 11 }, before: northshire });
});

test('one read and one write', async () => {
  const { requests } = excel.host.log;
  await keepSettings(() => northshire);
  expect(excel.host.log.requests - requests).toBe(2);
});

test('Ctrl+Z takes a change back', async () => {
  await keepSettings(() => northshire);
  await keepSettings((now) => ({ ...now, period: 11 }));
  await excel.engine.api.undo();
  expect(await readSettings()).toMatchObject({ settings: { period: 10 } });
});

test('they are in the file, for everyone who opens it', async () => {
  await keepSettings(() => northshire);
  const bytes = await saveWorkbook(excel.engine);
  await keepSettings(() => usualSettings);
  const { data } = await openWorkbook(bytes.buffer.slice(0) as ArrayBuffer);
  excel.engine.replaceWorkbook(data);
  expect(await readSettings()).toEqual({ kind: 'read', settings: northshire, problems: [] });
  expect(await name()).toMatchObject({ visible: false });
});

test('settings of a newer Outturn stay when others are changed', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('Outturn_settings', '="{""version"":9,""period"":4,""new"":[1]}"');
    await context.sync();
  });
  await keepSettings((now) => ({ ...now, year: '2026/27' }));
  expect((await name())?.formula).toMatch(/^="\{""version"":9,""period"":4,""new"":\[1\],/);
});

test('a damaged text: the usual ones, said so, and keeping others mends it', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('Outturn_settings', '=Sheet1!$A$1');
    await context.sync();
  });
  expect(await readSettings()).toMatchObject({
    kind: 'read',
    settings: usualSettings,
    problems: [expect.stringContaining('could not be read')],
  });
  kept(await keepSettings(() => northshire));
  expect(await readSettings()).toEqual({ kind: 'read', settings: northshire, problems: [] });
});

describe('when Excel refuses', () => {
  const editing = 'A cell is being edited. Press Enter or Esc in the sheet, then try again.';

  test('a cell being edited', async () => {
    excel.host.faults.cellBeingEdited(true);
    expect(await readSettings()).toEqual({ kind: 'refused', message: editing });
    expect(await keepSettings(() => northshire)).toEqual({ kind: 'refused', message: editing });
    excel.host.faults.clear();
    expect(await name()).toBeNull();
  });

  test.each([1, 2])('request %p fails before anything is done', async (n) => {
    excel.host.faults.failRequest(n, 'before');
    expect(await keepSettings(() => northshire)).toEqual({
      kind: 'refused',
      message: 'Excel could not do that. Try again.',
    });
    expect(await name()).toBeNull();
    expect(kept(await keepSettings(() => northshire))).toEqual(northshire);
  });

  test('a workbook open for reading only', async () => {
    excel.host.setReadOnly(true);
    expect(await keepSettings(() => northshire)).toEqual({
      kind: 'refused',
      message:
        'This workbook is open for reading only, so the settings are not kept. Open it for editing or save a copy, then try again.',
    });
  });

  test('a protected sheet or workbook does not keep settings from being kept', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(kept(await keepSettings(() => northshire))).toEqual(northshire);
  });

  test('more than a name can hold', async () => {
    const phrases = { overspend: 'x'.repeat(9000) };
    expect(await keepSettings((now) => ({ ...now, phrases }))).toEqual({
      kind: 'refused',
      message: 'The settings are too long to be kept in the workbook. Shorten the phrases, then try again.',
    });
    expect(await name()).toBeNull();
  });
});
