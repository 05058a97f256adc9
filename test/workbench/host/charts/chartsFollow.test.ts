import type { ChartData } from '../../../../src/workbench/charts/chartData';
import { chartsOn } from '../../../../src/workbench/host/grid/charts';
import { chartValues } from '../../../../src/workbench/host/grid/chartValues';
import { sheetByName, sheetsInOrder } from '../../../../src/workbench/host/grid/sheets';
import { type ExcelInNode, startExcel } from '../../../support/excelInNode';
import { addChart, onServices } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

function charts(sheetName: string): readonly ChartData[] {
  const sheet = sheetByName(excel.engine, sheetName);
  return sheet ? chartsOn(excel.engine, sheet.getSheetId()) : [];
}

function shown(chart: ChartData) {
  const { categories, series } = chartValues(excel.engine, chart);
  return { categories, outturn: series.at(-1)?.values };
}

const ALL = { categories: ['Fostering', 'Residential', 'Short breaks'], outturn: [120, 190, 50] };

test('undo takes an added chart away, redo brings it back as it was', async () => {
  await onServices(async (sheet, context) => {
    const chart = addChart(sheet);
    chart.title.text = 'Kept';
    await context.sync();
  });
  const before = charts('Sheet1');
  excel.engine.workbook().undo();
  await excel.settled();
  expect(charts('Sheet1')).toEqual([]);
  excel.engine.workbook().redo();
  await excel.settled();
  expect(charts('Sheet1')).toEqual(before);
});

test('a chart moves with rows put in above, and its cells too; undo brings both back', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet).setPosition('A6');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  const [moved] = charts('Sheet1');
  expect(moved.anchor.row).toBe(7);
  expect(shown(moved)).toEqual(ALL);
  expect(moved.series[0].values).toMatchObject({ row: 3, rows: 3 });
  excel.engine.workbook().undo();
  await excel.settled();
  const [back] = charts('Sheet1');
  expect(back.anchor.row).toBe(5);
  expect(shown(back)).toEqual(ALL);
});

test('a row put in among the services is drawn, a row taken out is not', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet);
    await context.sync();
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A3:C3').values = [['Adoption', 1, 2]];
    sheet.getRange('5:5').delete('Up');
    await context.sync();
  });
  expect(shown(charts('Sheet1')[0])).toEqual({
    categories: ['Fostering', 'Adoption', 'Residential'],
    outturn: [120, 2, 190],
  });
});

test('a chart whose cells are all deleted draws nothing', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet);
    await context.sync();
    sheet.getRange('C:C').delete('Left');
    await context.sync();
  });
  expect(charts('Sheet1')[0].series[1].values).toBe('lost');
});

test('a copied sheet has a chart of its own cells', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet);
    await context.sync();
    const copy = sheet.copy('End');
    copy.name = 'Copy';
    copy.getRange('C2').values = [[7]];
    await context.sync();
  });
  expect(shown(charts('Copy')[0]).outturn).toEqual([7, 190, 50]);
  expect(shown(charts('Sheet1')[0])).toEqual(ALL);
});

test('a deleted sheet takes its charts along, undo brings them back', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet);
    const other = context.workbook.worksheets.add('Other');
    other.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect(charts('Other')[0].series.map(({ values }) => values)).toEqual(['lost', 'lost']);
  const after = excel.engine.extras.save();
  expect(Object.values(after).flatMap(({ charts: kept = [] }) => kept)).toHaveLength(1);
  excel.engine.workbook().undo();
  await excel.settled();
  expect(sheetsInOrder(excel.engine).map((sheet) => sheet.getName())).toContain('Sheet1');
  expect(shown(charts('Sheet1')[0])).toEqual(ALL);
  expect(shown(charts('Other')[0])).toEqual(ALL);
});

test('a sheet renamed or moved keeps its charts', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet);
    context.workbook.worksheets.add('Other');
    sheet.name = 'Services';
    sheet.position = 1;
    await context.sync();
  });
  expect(shown(charts('Services')[0])).toEqual(ALL);
});
