/** When built tables are brought to other settings, so are their pictures. */
import { buildTable } from '../../src/excel/buildTable';
import { undoUpdate } from '../../src/excel/undoUpdate';
import { updateBuiltTables } from '../../src/excel/updateTables';
import { usualSettings, type HouseSettings } from '../../src/tables/settings/houseSettings';
import type { CellValue } from '../../src/tables/types';
import type { ChartData } from '../../src/workbench/charts/chartData';
import { chartsOf } from '../../src/workbench/charts/setCharts';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, requestFromSelection, showSheet, table4 } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const millions: CellValue[][] = [
  ['Service', 'Budget £m', 'Forecast outturn £m', 'Prior variance £m'],
  ['Homes', 12.5, 13.125, 0.1],
  ['Legal', 3, 2.25, 0],
];

/** @returns the sheet of the table and its pictures. */
async function buildWithPictures(cells: CellValue[][], select: string): Promise<string> {
  await showSheet('Data', cells, select);
  const outcome = built(await buildTable(await requestFromSelection({ charts: ['bridge', 'varianceBars'] })));
  await excel.settled();
  return outcome.undo.sheetId;
}

function settings(change: Partial<HouseSettings>): HouseSettings {
  return { ...usualSettings, ...change };
}

const others = settings({
  colours: { ...usualSettings.colours, adverse: '#7030A0', favourable: '#1F4E9E' },
});

function charts(sheetId: string): readonly ChartData[] {
  return chartsOf(excel.engine.extras, sheetId);
}

function fills(chart: ChartData): (string | undefined)[] {
  return chart.series.map(({ fill }) => fill.color);
}

async function everything(sheetId: string): Promise<unknown> {
  return [await contents(excel), charts(sheetId)];
}

function updated(outcome: Awaited<ReturnType<typeof updateBuiltTables>>) {
  if (outcome.kind !== 'updated') throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('bars, the figures beside them and the key to them take the new colours; Undo gives the old ones back', async () => {
  const sheetId = await buildWithPictures(table4, 'A3:G12');
  const before = await everything(sheetId);
  const { undo, tables, notDone } = updated(await updateBuiltTables(others));
  expect([tables, notDone]).toEqual([1, []]);
  const [bridge, bars] = charts(sheetId);
  const light = fills(bars)[1];
  expect(fills(bridge)).toEqual([undefined, '#44546A', '#7030A0', '#7030A0', light, light]);
  expect(bars.series.map(({ labels }) => labels.font.color)).toEqual(['#7030A0', '#1F4E9E']);
  // Lighter than in the table, so that it can be told from the other without colour.
  expect(light).not.toBe('#1F4E9E');
  expect(await updateBuiltTables(others)).toEqual({ kind: 'unchanged', notDone: [] });
  expect(await undoUpdate(undo)).toEqual({ kind: 'undone' });
  expect(await everything(sheetId)).toEqual(before);
});

test('decimals of £m in the names, the title and beside the bars', async () => {
  const sheetId = await buildWithPictures(millions, 'A1:D3');
  const before = await everything(sheetId);
  const { undo } = updated(await updateBuiltTables(settings({ millionDecimals: 1 })));
  await excel.settled();
  const [, bars] = charts(sheetId);
  expect(bars.series.map(({ labels }) => labels.numberFormat)).toEqual(['#,##0.0;;', ';(#,##0.0);']);
  const shown = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRange().load('text');
    await context.sync();
    return used.text.flat();
  });
  expect(shown).toEqual(
    expect.arrayContaining(['Budget: 15.5', 'Homes: 0.6', 'Legal: (0.8)', 'Outturn: 15.4']),
  );
  expect(shown.filter((text) => /\d\.\d{3}\b/.test(text))).toEqual([]);
  expect(await undoUpdate(undo)).toEqual({ kind: 'undone' });
  expect(await everything(sheetId)).toEqual(before);
});

test('a picture that has lost a series is named, and the table is updated all the same', async () => {
  const sheetId = await buildWithPictures(table4, 'A3:G12');
  await Excel.run(async (context) => {
    const { charts: all } = context.workbook.worksheets.getItem(sheetId);
    all.getItemAt(1).series.getItemAt(0).delete();
    await context.sync();
  });
  const { notDone } = updated(await updateBuiltTables(others));
  expect(notDone).toHaveLength(1);
  expect(fills(charts(sheetId)[0])[2]).toBe('#7030A0');
});

test('a picture that was deleted is passed over; one whose figures were changed is named', async () => {
  const sheetId = await buildWithPictures(table4, 'A3:G12');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.charts.getItemAt(0).delete();
    const names = sheet.getRange('A1:A200').load('values');
    await context.sync();
    const row = names.values.findIndex(([cell]) => /^Figures of .*Variance/.test(String(cell)));
    sheet.getRangeByIndexes(row, 0, 1, 1).values = [['Mine']];
    await context.sync();
  });
  const { notDone } = updated(
    await updateBuiltTables(settings({ colours: { ...others.colours, headingFill: '#DDEBF7' } })),
  );
  expect(notDone).toEqual([
    'A picture of “Forecast” is left as it is: the cells it is drawn from have changed. Build the table again for a picture in the new style.',
  ]);
  expect(fills(charts(sheetId)[0])).toEqual(['#A4262C', expect.any(String)]);
});

test('a request that fails partway leaves pictures and table as they were', async () => {
  const sheetId = await buildWithPictures(table4, 'A3:G12');
  const before = await everything(sheetId);
  excel.host.log.clear();
  updated(await updateBuiltTables(others));
  const requests = excel.host.log.requests;
  updated(await updateBuiltTables(usualSettings));
  expect(await everything(sheetId)).toEqual(before);
  for (let n = 1; n <= requests; n += 1) {
    excel.host.faults.failRequest(n, 'partway');
    const outcome = await updateBuiltTables(others);
    expect([n, outcome.kind]).toEqual([n, 'refused']);
    excel.host.faults.clear();
    expect([n, await everything(sheetId)]).toEqual([n, before]);
  }
});
