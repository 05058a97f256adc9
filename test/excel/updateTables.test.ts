import { buildTable } from '../../src/excel/buildTable';
import { undoUpdate } from '../../src/excel/undoUpdate';
import { updateBuiltTables } from '../../src/excel/updateTables';
import { usualSettings, type HouseSettings } from '../../src/tables/settings/houseSettings';
import type { CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, requestFromSelection, showSheet, table4 } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await showSheet('Table 4', table4, 'A3:G12');
});
afterEach(() => excel.dispose());

const everything = ['variancePercent', 'position', 'direction'];

function settings(change: Partial<HouseSettings>): HouseSettings {
  return { ...usualSettings, ...change };
}

async function buildOne(): Promise<void> {
  built(await buildTable(await requestFromSelection({ optionalColumns: everything })));
  await excel.settled();
}

async function onBuilt<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const answer = work(context.workbook.worksheets.getItem('Forecast outturn'));
    await context.sync();
    return answer;
  });
}

async function formulasOf(address: string): Promise<CellValue[][]> {
  const range = await onBuilt((sheet) => {
    const cells = sheet.getRange(address);
    cells.load('formulas');
    return cells;
  });
  return range.formulas;
}

function updated(outcome: Awaited<ReturnType<typeof updateBuiltTables>>) {
  if (outcome.kind !== 'updated') throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('tables that are as the settings say are not touched', async () => {
  await buildOne();
  const before = await contents(excel);
  expect(await updateBuiltTables(usualSettings)).toEqual({ kind: 'unchanged', notDone: [] });
  expect(await contents(excel)).toEqual(before);
});

test('our functions, the other base and its heading; inputs, added rows and own formulas stay; Undo puts all back', async () => {
  await buildOne();
  await onBuilt((sheet) => {
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:D5').values = [['Added', 10, 12, 0]];
    sheet.getRange('F6').formulas = [['=E6-B6+1']];
  });
  await excel.settled();
  const before = await contents(excel);
  const outcome = updated(
    await updateBuiltTables(settings({ formulas: 'functions', percentBase: 'absolute' })),
  );
  expect(outcome).toMatchObject({
    tables: 1,
    notDone: ['1 formula of “Forecast” is your own and is left as it is.'],
  });
  const [heading, first] = await formulasOf('A2:K3');
  expect(heading[8]).toBe('Variance % of size of budget');
  expect(first.slice(4, 6)).toEqual(['=OUTTURN.NETOUTTURN(C3,D3)', '=OUTTURN.VARIANCE(B3,E3)']);
  expect(first[8]).toContain('"absolute"');
  expect(await formulasOf('A5:F5')).toEqual([['Added', 10, 12, 0, '', '']]);
  expect((await formulasOf('F6'))[0][0]).toBe('=E6-B6+1');
  expect((await formulasOf('E12:F12'))[0]).toEqual([
    '=SUM(E2:OFFSET(E12,-1,0))',
    '=SUM(F2:OFFSET(F12,-1,0))',
  ]);
  expect(await undoUpdate(outcome.undo)).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('there and back again', async () => {
  await buildOne();
  const before = await contents(excel);
  updated(await updateBuiltTables(settings({ formulas: 'functions', percentBase: 'absolute' })));
  updated(await updateBuiltTables(usualSettings));
  expect(await contents(excel)).toEqual(before);
});

test('colours of headings, figures and words; cells the user coloured stay', async () => {
  await buildOne();
  await onBuilt((sheet) => {
    sheet.getRange('G3').format.font.color = '#FF0000';
  });
  const colours = { ...usualSettings.colours, headingFill: '#DDEBF7', input: '#7030A0', adverse: '#C00000' };
  const outcome = updated(await updateBuiltTables(settings({ colours })));
  const asked = await onBuilt((sheet) => {
    const heading = sheet.getRange('A2:K2').format.fill;
    const inputs = sheet.getRange('B3:D10').format.font;
    const own = sheet.getRange('G3').format.font;
    const total = sheet.getRange('B11').format.font;
    for (const each of [heading, inputs, own, total]) each.load('color');
    return { heading, inputs, own, total };
  });
  expect(asked.heading.color).toBe('#DDEBF7');
  expect(asked.inputs.color).toBe('#7030A0');
  expect(asked.own.color).toBe('#FF0000');
  expect(asked.total.color).toBe('#242424');
  expect(outcome.undo.changes.filter(({ what }) => what === 'tone')).toHaveLength(2);
});

test('decimals of £m', async () => {
  const cells: CellValue[][] = [
    ['Service', 'Budget £m', 'Forecast £m', 'Prior variance £m'],
    ['Homes', 1, 1.25, 0],
    ['Legal', 1, 1.5, 0],
  ];
  await showSheet('Millions', cells, 'A1:D3');
  await buildOne();
  updated(await updateBuiltTables(settings({ millionDecimals: 1 })));
  const shown = await onBuilt((sheet) => {
    const range = sheet.getRange('B3:D3');
    range.load('text,formulas');
    return range;
  });
  expect(shown.text[0]).toEqual(['1.0', '1.3', '0.3']);
  expect((await formulasOf('H3'))[0][0]).toContain('ROUND(D3,1)');
});

test('a protected sheet and a table whose headings were typed over are named and left', async () => {
  await buildOne();
  await showSheet('Other', table4, 'A3:G12');
  await buildOne();
  await onBuilt((sheet) => {
    sheet.getRange('A2:K2').values = [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']];
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Forecast outturn (2)').protection.protect();
    await context.sync();
  });
  expect(await updateBuiltTables(settings({ formulas: 'functions' }))).toEqual({
    kind: 'unchanged',
    notDone: [
      'The table at Forecast outturn!A2:K11 is left as it is: its headings are no longer known. Put them back as they were, then update again.',
      'The sheet “Forecast outturn (2)” is protected, so its tables are left as they are. Unprotect it on the Review tab, then update again.',
    ],
  });
});

test('a request that fails half way leaves everything as it was', async () => {
  await buildOne();
  const before = await contents(excel);
  const requests = async (): Promise<number> => {
    excel.host.log.clear();
    const outcome = updated(await updateBuiltTables(settings({ formulas: 'functions' })));
    const count = excel.host.log.requests;
    await undoUpdate(outcome.undo);
    return count;
  };
  const all = await requests();
  for (let n = 1; n <= all; n += 1) {
    excel.host.faults.failRequest(n, 'partway');
    expect(await updateBuiltTables(settings({ formulas: 'functions' }))).toMatchObject({ kind: 'refused' });
    expect(await contents(excel)).toEqual(before);
    excel.host.faults.clear();
  }
});

test('Undo asks first when formulas were changed since', async () => {
  await buildOne();
  const { undo } = updated(await updateBuiltTables(settings({ formulas: 'functions' })));
  await onBuilt((sheet) => {
    sheet.getRange('F3').values = [[5]];
  });
  expect(await undoUpdate(undo)).toMatchObject({ kind: 'changed' });
  expect(await undoUpdate(undo, { evenIfChanged: true })).toEqual({ kind: 'undone' });
  expect((await formulasOf('F3'))[0][0]).toBe('=E3-B3');
});
