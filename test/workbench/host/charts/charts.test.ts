import { type ExcelInNode, startExcel } from '../../../support/excelInNode';
import { chartsOn } from '../../../../src/workbench/host/grid/charts';
import { chartValues } from '../../../../src/workbench/host/grid/chartValues';
import { addChart, onServices } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('a chart of a block takes its names from the first row and column', async () => {
  await onServices(async (sheet, context) => {
    const chart = addChart(sheet);
    chart.load('name,id,chartType');
    const { series } = chart;
    series.load('items/name');
    sheet.charts.load('count,items/name');
    const points = series.getItemAt(0).points.load('count,items/value');
    await context.sync();
    expect([chart.name, chart.chartType, sheet.charts.count]).toEqual(['Chart 1', 'ColumnClustered', 1]);
    expect(series.items.map(({ name }) => name)).toEqual(['Budget', 'Outturn']);
    expect(points.items.map(({ value }) => value)).toEqual([100, 200, 50]);
  });
});

test('names are taken from formulas written in the same request', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').formulas = [
      ['', '="Out"&"turn"'],
      ['="Fostering"', '=1+1'],
      ['="Residential"', '=1+2'],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Columns');
    chart.series.load('items/name');
    const points = chart.series.getItemAt(0).points.load('items/value');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Outturn']);
    expect(points.items.map(({ value }) => value)).toEqual([2, 3]);
  });
});

test('what is said of a chart is kept and answered', async () => {
  await onServices(async (sheet, context) => {
    const chart = addChart(sheet, Excel.ChartType.barStacked);
    chart.name = 'Variance';
    chart.title.text = 'Outturn by service';
    chart.title.format.font.size = 12;
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = -5;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.setPosition('B6');
    chart.width = 400;
    chart.height = 200;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#1F3A5F');
    first.gapWidth = 40;
    first.overlap = 100;
    first.hasDataLabels = true;
    first.dataLabels.position = 'Center';
    first.dataLabels.numberFormat = '#,##0;(#,##0);';
    first.dataLabels.format.font.color = '#FFFFFF';
    first.points.getItemAt(1).format.fill.setSolidColor('red');
    const second = chart.series.getItemAt(1);
    second.format.fill.clear();
    await context.sync();
    const found = sheet.charts.getItem('variance');
    found.load('top,left,width,height,title/text,title/format/font/size,legend/visible');
    found.load('axes/valueAxis/minimum,axes/valueAxis/visible,axes/categoryAxis/tickLabelPosition');
    second.load('gapWidth');
    await context.sync();
    expect(found.toJSON()).toMatchObject({
      left: 66,
      width: 400,
      height: 200,
      title: { text: 'Outturn by service', format: { font: { size: 12 } } },
      legend: { visible: false },
      axes: { valueAxis: { minimum: -5, visible: false }, categoryAxis: { tickLabelPosition: 'Low' } },
    });
    expect(second.gapWidth).toBe(40);
  });
  const [chart] = chartsOn(excel.engine, excel.engine.workbook().getActiveSheet().getSheetId());
  expect(chart.series.map(({ fill }) => fill)).toEqual([{ color: '#1F3A5F', none: false }, { none: true }]);
  expect(chart.series[0].points).toEqual({ 1: { color: '#FF0000', none: false } });
  expect(chart.anchor).toEqual({ row: 5, column: 1, x: 0, y: 0 });
});

test('series are added, given cells and deleted', async () => {
  await onServices(async (sheet, context) => {
    const chart = addChart(sheet);
    const added = chart.series.add('Again');
    added.setValues(sheet.getRange('C2:C4'));
    added.setXAxisValues(sheet.getRange('A2:A4'));
    chart.series.getItemAt(0).delete();
    chart.series.load('count,items/name');
    const points = added.points.load('items/value');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Outturn', 'Again']);
    expect(points.items.map(({ value }) => value)).toEqual([120, 190, 50]);
  });
});

test('a title may be the words of a cell, and follows them', async () => {
  await onServices(async (sheet, context) => {
    const chart = addChart(sheet);
    sheet.getRange('E1').formulas = [['="Total "&SUM(C2:C4)']];
    chart.title.setFormula('=Sheet1!$E$1');
    chart.title.load('text');
    await context.sync();
    expect(chart.title.text).toBe('Total 360');
    sheet.getRange('C2').values = [[130]];
    chart.title.load('text');
    await context.sync();
    expect(chart.title.text).toBe('Total 370');
  });
});

test('a chart draws what its cells show now', async () => {
  await onServices(async (sheet, context) => {
    addChart(sheet);
    sheet.getRange('B2').formulas = [['=C2*2']];
    sheet.getRange('B3').values = [['n/a']];
    await context.sync();
  });
  await excel.settled();
  const sheetId = excel.engine.workbook().getActiveSheet().getSheetId();
  expect(chartValues(excel.engine, chartsOn(excel.engine, sheetId)[0])).toMatchObject({
    categories: ['Fostering', 'Residential', 'Short breaks'],
    series: [
      { name: 'Budget', values: [240, null, 50] },
      { name: 'Outturn', values: [120, 190, 50] },
    ],
  });
});

test('alternative text is given to the chart as a shape', async () => {
  await onServices(async (sheet, context) => {
    const chart = addChart(sheet);
    chart.name = 'Bridge';
    const shape = sheet.shapes.getItem('Bridge');
    shape.altTextTitle = 'Bridge';
    shape.altTextDescription = 'Budget 350, outturn 360.';
    shape.load('altTextDescription,type,name');
    const none = sheet.shapes.getItemOrNullObject('Other').load('name');
    await context.sync();
    expect(shape.toJSON()).toMatchObject({
      name: 'Bridge',
      type: 'Unsupported',
      altTextDescription: 'Budget 350, outturn 360.',
    });
    expect(none.isNullObject).toBe(true);
  });
});

test.each([
  [
    'a kind that is not drawn',
    (sheet: Excel.Worksheet) => sheet.charts.add('Waterfall', sheet.getRange('A1:C4')),
    'ApiNotFound',
  ],
  [
    'a chart that is not there',
    (sheet: Excel.Worksheet) => sheet.charts.getItem('None').delete(),
    'ItemNotFound',
  ],
  [
    'labels outside stacked bars',
    (sheet: Excel.Worksheet) => {
      addChart(sheet, Excel.ChartType.columnStacked).series.getItemAt(0).dataLabels.position = 'OutsideEnd';
    },
    'InvalidArgument',
  ],
  [
    'a name that is taken',
    (sheet: Excel.Worksheet) => {
      addChart(sheet).name = 'Twice';
      addChart(sheet).name = 'twice';
    },
    'InvalidArgument',
  ],
  [
    'a member that is not modelled',
    (sheet: Excel.Worksheet) => addChart(sheet).series.getItemAt(0).trendlines.add('Linear'),
    'ApiNotFound',
  ],
])('%s is refused', async (_what, work, code) => {
  const refused = onServices(async (sheet, context) => {
    work(sheet);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test('a protected sheet keeps its charts as they are', async () => {
  const refused = onServices(async (sheet, context) => {
    const chart = addChart(sheet);
    sheet.protection.protect();
    await context.sync();
    chart.title.text = 'Other';
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
});
