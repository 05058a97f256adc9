import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import { readForRoll } from '../../../src/excel/rolling/readRollWorkbook';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { cellsOn, change, startWithFunctions } from '../sharing/support';
import { contents } from '../support';
import { rolled, withBuiltTable } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

const column = (values: CellValue[][], heading: RegExp): CellValue[] => {
  const row = values.findIndex((cells) => cells.some((cell) => heading.test(String(cell))));
  const at = values[row].findIndex((cell) => heading.test(String(cell)));
  return values.slice(row + 1, row + 10).map((cells) => cells[at]);
};

test.each(['native', 'functions'] as const)(
  'a table of %s formulas opens period 11: prior is the old variance, movement is nil; Undo puts every cell back',
  async (formulas) => {
    await withBuiltTable(excel, formulas);
    const before = await contents(excel);
    const old = await cellsOn(excel, 'Forecast outturn');
    const outcome = await rolled();
    const now = await cellsOn(excel, 'Forecast outturn');
    expect(column(now.values, /^Prior period/)).toEqual(column(old.values, /^Outturn variance/));
    expect(column(now.values, /^Outturn variance/)).toEqual(column(old.values, /^Outturn variance/));
    expect(column(now.values, /^Movement/)).toEqual(Array.from({ length: 9 }, () => 0));
    expect(column(now.formulas, /^Movement/)).toEqual(column(old.formulas, /^Movement/));
    expect(now.formulas[0][0]).toBe('Prevention & safeguarding, Period 11');
    expect(outcome).toMatchObject({ tables: 2, archived: ['P10 Table 4', 'P10 Forecast outturn'] });

    expect(await undoRoll()).toMatchObject({ kind: 'undone', notDone: [] });
    expect(await contents(excel)).toEqual(before);
  },
);

test('the archive has the figures and formats, and no formulas', async () => {
  await withBuiltTable(excel);
  const old = await cellsOn(excel, 'Forecast outturn');
  await rolled();
  const kept = await cellsOn(excel, 'P10 Forecast outturn');
  expect(kept.values).toEqual(old.values);
  expect(kept.numberFormat).toEqual(old.numberFormat);
  expect(kept.formulas.flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
});

test('the settings move on, and the roll is offered for undoing', async () => {
  await withBuiltTable(excel);
  await rolled();
  expect(await readForRoll()).toMatchObject({
    kind: 'read',
    from: { period: 11, year: '2021/22' },
    guessed: false,
    kept: { number: 1, from: { period: 10 }, to: { period: 11 } },
  });
});

test('without settings the period is guessed from titles', async () => {
  await withBuiltTable(excel);
  expect(await readForRoll()).toMatchObject({ from: { period: 10 }, guessed: true, kept: null });
});

test('rolled twice, the last roll is undone', async () => {
  await withBuiltTable(excel);
  await rolled();
  const first = (await contents(excel)) as { sheets: { names: [string, string][] }[] };
  // The names by which the first roll's cells were tracked go with it.
  const sheets = first.sheets.map((sheet) => ({
    ...sheet,
    names: sheet.names.filter(([name]) => !name.startsWith('_rolled_')),
  }));
  const before = { ...first, sheets };
  await rolled({
    step: {
      ...(await import('./support')).period10,
      from: { period: 11, year: '2021/22' },
      to: { period: 12, year: '2021/22' },
    },
  });
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
  expect(await undoRoll()).toMatchObject({ kind: 'refused' });
});

test('cells changed since are asked about, and then left as they are', async () => {
  await withBuiltTable(excel);
  const old = await cellsOn(excel, 'Table 4');
  await rolled();
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('Table 4').getRange('F4').values = [[77]];
  });
  expect(await undoRoll()).toMatchObject({
    kind: 'question',
    cells: [{ sheetName: 'Table 4', address: 'F4' }],
  });
  expect(await undoRoll({ partly: true })).toMatchObject({ kind: 'undone' });
  const now = await cellsOn(excel, 'Table 4');
  expect(now.values[3][5]).toBe(77);
  expect(now.values[4]).toEqual(old.values[4]);
});
