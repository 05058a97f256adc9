import JSZip from 'jszip';
import type { ChartData } from '../../../src/workbench/charts/chartData';
import { newChart, newSeries } from '../../../src/workbench/charts/newChart';
import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import { EXTRAS_RESOURCE } from '../../../src/workbench/engine/extrasResource';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';

const SHEET = "Children's homes";

const column = (index: number, row = 1, rows = 3) => ({
  sheetId: 'sheet1',
  row,
  column: index,
  rows,
  columns: 1,
});

/** A chart with something of everything that files are to keep. */
function fullChart(): ChartData {
  const chart = newChart('chart-1', 'Bridge & more', 'ColumnStacked');
  return {
    ...chart,
    anchor: { row: 6, column: 1, x: 3, y: 4.5 },
    width: 480,
    height: 270,
    altTitle: 'Bridge "one"',
    altDescription: 'Budget 350, outturn 360.\nUp <10>.',
    title: {
      visible: true,
      overlay: false,
      words: { cells: column(0, 0, 1) },
      font: { size: 12, bold: true },
    },
    legend: { visible: true, position: 'Right', overlay: false, font: { size: 9, color: '#242424' } },
    categoryAxis: {
      ...chart.categoryAxis,
      reversed: true,
      tickLabels: 'Low',
      font: { color: '#242424', name: 'Calibri' },
      line: { color: '#6B7280', weight: 0.75 },
    },
    valueAxis: {
      ...chart.valueAxis,
      visible: false,
      minimum: -5,
      maximum: 400,
      majorUnit: 50,
      numberFormat: '#,##0;(#,##0)',
      title: { visible: true, words: { text: "£'000\nall" }, font: { italic: true } },
      gridline: { color: '#D9D9D9' },
    },
    series: [
      {
        ...newSeries('series-1', 'ColumnStacked'),
        name: { cells: column(1, 0, 1) },
        values: column(1),
        categories: column(0),
        fill: { none: true },
        line: { none: true },
        gapWidth: 40,
      },
      {
        ...newSeries('series-2', 'ColumnStacked'),
        name: { text: 'Typed & kept' },
        values: column(2),
        categories: column(0),
        fill: { color: '#1F3A5F' },
        points: { 1: { color: '#8E1B22' } },
        hasLabels: true,
        labels: {
          showValue: true,
          showSeriesName: false,
          showCategoryName: false,
          position: 'Center',
          numberFormat: '"Red";;',
          separator: '; ',
          font: { color: '#FFFFFF', bold: true, size: 9 },
        },
        gapWidth: 40,
      },
    ],
    area: { fill: { color: '#FFFFFF' }, font: { name: 'Calibri' }, border: { none: true } },
    plotVisibleOnly: false,
  };
}

function otherCharts(): ChartData[] {
  const bars = newChart('chart-2', 'Bars', 'BarClustered');
  const lost = newChart('chart-3', 'Lost', 'Line');
  const series = (id: string, type: 'BarClustered' | 'Line') => ({
    ...newSeries(id, type),
    values: column(1),
  });
  return [
    {
      ...bars,
      title: { visible: false, overlay: false, font: {} },
      series: [series('series-1', 'BarClustered')],
    },
    {
      ...lost,
      legend: { ...lost.legend, visible: false },
      series: [{ ...series('series-1', 'Line'), values: 'lost' }],
    },
  ];
}

function start(charts: ChartData[]): Engine {
  const cells = [
    ['Service', 'Budget', 'Outturn'],
    ['Homes', 100, 120],
    ['Fostering', 200, 190],
    ['Short <breaks>', 50, null],
  ];
  const cellData = Object.fromEntries(
    cells.map((row, r) => [r, Object.fromEntries(row.map((v, c) => [c, { v }]))]),
  );
  const extras = { sheet1: { protected: false, pageLayout: { orientation: 'portrait' }, charts } };
  const notes = {
    sheet1: { 1: { 1: { id: 'n', row: 1, col: 1, width: 160, height: 72, note: 'Agreed', show: false } } },
  };
  return createEngine({
    initial: {
      id: 'w',
      sheetOrder: ['sheet1'],
      sheets: { sheet1: { id: 'sheet1', name: SHEET, cellData } },
      resources: [
        { name: EXTRAS_RESOURCE, data: JSON.stringify(extras) },
        { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
      ],
    } as never,
  });
}

async function saved(charts: ChartData[]): Promise<Uint8Array> {
  const engine = start(charts);
  const bytes = await saveWorkbook(engine);
  engine.dispose();
  return bytes;
}

function chartsIn(opened: Awaited<ReturnType<typeof openWorkbook>>): ChartData[] {
  const json = opened.data.resources?.find(({ name }) => name === EXTRAS_RESOURCE)?.data ?? '{}';
  return JSON.parse(json).sheet1.charts ?? [];
}

test('charts saved and opened again are as they were', async () => {
  const before = [fullChart(), ...otherCharts()];
  const opened = await openWorkbook(await saved(before));
  expect(opened.warnings).toEqual([]);
  expect(chartsIn(opened)).toEqual(JSON.parse(JSON.stringify(before)));
});

test('the file says what the chart shows, for those who draw without calculating', async () => {
  const zip = await JSZip.loadAsync(await saved([fullChart()]));
  const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
  expect(xml).toContain(`<c:f>'Children''s homes'!$C$2:$C$4</c:f>`);
  expect(xml).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>120</c:v></c:pt><c:pt idx="1"><c:v>190</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<c:v>Short &lt;breaks&gt;</c:v>');
  const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
  expect(types).toContain('/xl/charts/chart1.xml');
  expect(types).toContain('/xl/drawings/drawing1.xml');
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(sheet.indexOf('<drawing ')).toBeGreaterThan(0);
  expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<legacyDrawing'));
});

test('a workbook without charts has no parts of charts', async () => {
  const zip = await JSZip.loadAsync(await saved([]));
  expect(Object.keys(zip.files).filter((path) => /charts|drawing\d/.test(path))).toEqual([]);
});

/** The file with its chart's XML changed, as other programs write it. */
async function changed(change: (xml: string) => string, drawing: (xml: string) => string = (xml) => xml) {
  const zip = await JSZip.loadAsync(await saved([fullChart()]));
  for (const [path, edit] of [
    ['xl/charts/chart1.xml', change],
    ['xl/drawings/drawing1.xml', drawing],
  ] as const) {
    zip.file(path, edit((await zip.file(path)?.async('string')) ?? ''));
  }
  return openWorkbook(await zip.generateAsync({ type: 'uint8array' }));
}

test.each([
  ['a pie', (xml: string) => xml.replace(/barChart/g, 'pieChart')],
  [
    'a chart of several ranges',
    (xml: string) => xml.replace(/<c:f>[^<]*\$C\$2:\$C\$4<\/c:f>/, '<c:f>(A!$A$1,A!$A$3)</c:f>'),
  ],
])('%s is not kept, and the user is told', async (_what, change) => {
  const opened = await changed(change);
  expect(chartsIn(opened)).toEqual([]);
  expect(opened.warnings).toEqual([`Not kept on ${SHEET}: charts of kinds that are not drawn here (1).`]);
});

test('colours of the theme and places between two cells are read as Excel writes them', async () => {
  const opened = await changed(
    (xml) =>
      xml.replace(
        '<a:srgbClr val="1F3A5F"/>',
        '<a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr>',
      ),
    (xml) =>
      xml
        .replace(/oneCellAnchor/g, 'twoCellAnchor')
        .replace(
          /<xdr:ext [^>]*>(?=<xdr:graphicFrame)/,
          '<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
        ),
  );
  const [chart] = chartsIn(opened);
  expect(chart.series[1].fill).toEqual({ color: '#28415F' });
  expect(chart.anchor).toMatchObject({ row: 6, column: 1 });
  expect([chart.width, chart.height]).toEqual([2 * 88 * 0.75 - 3, 4 * 24 * 0.75 - 4.5]);
});
