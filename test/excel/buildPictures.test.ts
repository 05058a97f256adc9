import { buildTable } from '../../src/excel/buildTable';
import { undoBuild } from '../../src/excel/undoBuild';
import { rectangleAt } from '../../src/tables/rectangleAt';
import type { BuildOptions } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, requestFromSelection, showSheet, table4 } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await showSheet('Table 4', table4, 'A3:G12');
});
afterEach(() => excel.dispose());

const pictures: Partial<BuildOptions> = { charts: ['bridge', 'varianceBars'] };

async function chartsOn(sheetName: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetName);
    charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

/** Everything that the user could miss, charts of their sheet included. */
async function everything(): Promise<unknown> {
  return [await contents(excel), await chartsOn('Table 4')];
}

test('pictures are written with the table, and a third request describes them', async () => {
  const request = await requestFromSelection(pictures);
  excel.host.log.clear();
  const { sheetName, notDone, undo, address } = built(await buildTable(request));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.host.log.requests).toBe(3);
  expect(notDone).toEqual([]);
  const table = 'Outturn_forecastOutturnByService_1';
  expect(await chartsOn(sheetName)).toEqual([`${table} bridge`, `${table} variances`]);
  expect(rectangleAt(undo.address)?.rows).toBeGreaterThan(60);
  expect(address).toBe("'Forecast outturn'!A2:H11");
});

describe.each(['newSheet', 'beside'] as const)('on %s', (place) => {
  test('Undo takes them away with the table', async () => {
    const request = await requestFromSelection({ ...pictures, place });
    const before = await everything();
    const { undo } = built(await buildTable(request));
    expect(await everything()).not.toEqual(before);
    expect(await undoBuild(undo)).toEqual({ kind: 'undone' });
    expect(await everything()).toEqual(before);
  });

  test('nothing of them is left when writing fails partway', async () => {
    const request = await requestFromSelection({ ...pictures, place });
    const before = await everything();
    excel.host.faults.failRequest(2, 'partway');
    expect(await buildTable(request)).toMatchObject({ kind: 'refused' });
    expect(await everything()).toEqual(before);
  });
});

test('a table whose pictures cannot be described is built all the same, and that is said', async () => {
  const request = await requestFromSelection(pictures);
  excel.host.faults.failRequest(3, 'before');
  const { notDone, sheetName } = built(await buildTable(request));
  expect(notDone).toEqual([
    'This version of Excel takes no description of pictures, so screen readers have none to read.',
  ]);
  expect(await chartsOn(sheetName)).toHaveLength(2);
});

test('cells of the user where a picture would stand are in the way', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Table 4').getRange('I40').values = [['mine']];
    await context.sync();
  });
  const outcome = await buildTable(await requestFromSelection({ ...pictures, place: 'beside' }));
  expect(outcome).toMatchObject({ kind: 'question', question: { id: 'place' } });
});

test('a second table beside, where the first was deleted but not its pictures, has names of its own', async () => {
  const { undo } = built(await buildTable(await requestFromSelection({ ...pictures, place: 'beside' })));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Table 4');
    sheet.names.getItem(undo.definedName).delete();
    sheet.getRange(undo.address).clear();
    sheet.getRange('A3:G12').select();
    await context.sync();
  });
  built(await buildTable(await requestFromSelection({ ...pictures, place: 'beside' })));
  const names = await chartsOn('Table 4');
  expect(new Set(names).size).toBe(4);
});
