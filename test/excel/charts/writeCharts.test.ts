import { describeCharts } from '../../../src/excel/charts/describeCharts';
import { removeCharts } from '../../../src/excel/charts/removeCharts';
import { writeCharts } from '../../../src/excel/charts/writeCharts';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { chartsOf, writeAll } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('the charts of a table are Excel’s own, in place, in their colours and named', async () => {
  const [bridge, , rag] = await writeAll();
  await onSheet(async (sheet, context) => {
    sheet.charts.load('items/name,items/chartType,items/width,items/height,items/legend/visible');
    const first = sheet.charts.getItem('Table bridge');
    first.load('title/text,axes/valueAxis/visible,axes/categoryAxis/tickLabelPosition');
    first.series.load('items/name,items/gapWidth,items/overlap,items/hasDataLabels');
    const over = sheet.charts.getItem('Table variances').series.getItemAt(0);
    over.dataLabels.load('numberFormat,position');
    await context.sync();
    expect(
      sheet.charts.items.map(({ name, chartType, legend }) => [name, chartType, legend.visible]),
    ).toEqual([
      ['Table bridge', 'ColumnStacked', false],
      ['Table variances', 'BarClustered', false],
      ['Table RAG', 'BarStacked100', true],
    ]);
    expect(first.title.text).toBe(
      'Prevention & "safeguarding": budget to outturn, £000 (bars start at 10,200, not at nil)',
    );
    expect(first.series.items).toHaveLength(bridge.series.length);
    expect(first.series.items[0].toJSON()).toMatchObject({ name: 'Not shown', gapWidth: 40, overlap: 100 });
    expect(over.dataLabels.toJSON()).toMatchObject({ numberFormat: '#,##0;;', position: 'OutsideEnd' });
    expect(rag.series.map(({ fill }) => fill)).toEqual(['#A4262C', '#FFC000', '#3B8A3E', '#7FB2E5']);
  });
});

test('a chart is as high as the rows it lies over, whatever the width of the columns', async () => {
  const [{ area, width }] = await writeAll();
  await onSheet(async (sheet, context) => {
    const rows = sheet.getRangeByIndexes(area.row, 0, area.rows, 1).load('format/rowHeight');
    const bridge = sheet.charts.getItem('Table bridge').load('top,left,width,height');
    const above = sheet.getRangeByIndexes(0, 0, area.row, 1).load('format/rowHeight');
    await context.sync();
    expect(bridge.toJSON()).toMatchObject({
      top: area.row * above.format.rowHeight,
      left: 0,
      width,
      height: area.rows * rows.format.rowHeight,
    });
  });
});

test('they follow the figures of the table', async () => {
  await writeAll();
  await onSheet(async (sheet, context) => {
    sheet.getRange('C3').values = [[2210]];
    const points = sheet.charts.getItem('Table variances').series.getItemAt(0).points.load('items/value');
    const { title } = sheet.charts.getItem('Table bridge').load('title/text');
    await context.sync();
    expect(points.items.map(({ value }) => value)).toEqual([0, 0, 0, 0, 47]);
    expect(title.text).toContain('bars start at');
  });
});

test('table, figures and charts are one request', async () => {
  const plans = chartsOf();
  await onSheet(async (sheet, context) => {
    const before = excel.host.log.requests;
    writeCharts(sheet, plans);
    await context.sync();
    expect(excel.host.log.requests - before).toBe(1);
  });
});

test('their alternative text can be read aloud', async () => {
  const [bridge] = await writeAll();
  await onSheet(async (sheet, context) => {
    const shape = sheet.shapes.getItem('Table bridge').load('altTextDescription,altTextTitle');
    await context.sync();
    expect(shape.altTextDescription).toBe(bridge.altText.description);
    expect(shape.altTextTitle).toBe('Budget to outturn');
  });
});

test('where Excel knows no chart as a shape, charts go without and nothing else happens', async () => {
  await writeAll();
  await onSheet(async (sheet, context) => {
    const [bridge] = chartsOf();
    expect(await describeCharts(context, sheet, [{ ...bridge, name: 'Not there' }])).toBe(false);
    sheet.charts.load('count');
    await context.sync();
    expect(sheet.charts.count).toBe(3);
  });
});

test('charts are taken away again, those that are gone passed over', async () => {
  await writeAll();
  await onSheet(async (sheet, context) => {
    sheet.charts.getItem('Table RAG').delete();
    await removeCharts(context, sheet, ['Table bridge', 'Table RAG']);
    await context.sync();
    sheet.charts.load('items/name');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Table variances']);
  });
});
