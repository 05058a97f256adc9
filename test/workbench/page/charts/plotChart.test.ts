import type { ChartData, ChartType } from '../../../../src/workbench/charts/chartData';
import { newChart, newSeries } from '../../../../src/workbench/charts/newChart';
import type { ChartValues } from '../../../../src/workbench/host/grid/chartValues';
import type { Mark, RectangleMark, TextMark } from '../../../../src/workbench/page/charts/marks';
import { plotChart } from '../../../../src/workbench/page/charts/plotChart';

const SIZE = { width: 400, height: 300 };

function chartOf(type: ChartType, fills: (string | null)[]): ChartData {
  const chart = newChart('chart-1', 'Chart', type);
  const series = fills.map((color, i) => ({
    ...newSeries(`series-${i}`, type),
    fill: color === null ? { none: true } : { color },
    overlap: 100,
  }));
  return { ...chart, series, legend: { ...chart.legend, visible: false } };
}

function valuesOf(categories: string[], ...series: (number | null)[][]): ChartValues {
  const named = series.map((values, i) => ({ name: `Series ${i}`, values, numberFormat: '#,##0' }));
  return { title: 'Title', categories, series: named };
}

function bars(marks: Mark[], fill: string): RectangleMark[] {
  return marks.filter((mark): mark is RectangleMark => mark.kind === 'rectangle' && mark.fill === fill);
}

function texts(marks: Mark[]): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text');
}

test('a step stands on what is not seen below it', () => {
  const chart = chartOf('ColumnStacked', [null, 'red']);
  const [step] = bars(plotChart(chart, valuesOf(['A', 'B'], [50, 0], [50, 100]), SIZE), 'red');
  const [, whole] = bars(plotChart(chart, valuesOf(['A', 'B'], [50, 0], [50, 100]), SIZE), 'red');
  expect(step.y).toBeCloseTo(whole.y);
  expect(step.height * 2).toBeCloseTo(whole.height);
});

test('figures below nil are stacked downwards from it', () => {
  const chart = chartOf('ColumnStacked', ['blue', 'red']);
  const marks = plotChart(chart, valuesOf(['A'], [30], [-30]), SIZE);
  const [up] = bars(marks, 'blue');
  const [down] = bars(marks, 'red');
  expect(up.y + up.height).toBeCloseTo(down.y);
  expect(up.height).toBeCloseTo(down.height);
});

test('bars go left and right of nil, the first at the top when reversed', () => {
  const chart = chartOf('BarClustered', ['red', 'green']);
  chart.categoryAxis.reversed = true;
  const marks = plotChart(chart, valuesOf(['Over', 'Under'], [10, 0], [0, -20]), SIZE);
  const [over] = bars(marks, 'red');
  const [under] = bars(marks, 'green');
  expect(under.x + under.width).toBeCloseTo(over.x);
  expect(under.width).toBeCloseTo(over.width * 2);
  expect(over.y).toBeLessThan(under.y);
});

test('parts of a whole fill the width, in order', () => {
  const chart = chartOf('BarStacked100', ['red', 'green']);
  const marks = plotChart(chart, valuesOf(['All'], [25], [75]), SIZE);
  const [red] = bars(marks, 'red');
  const [green] = bars(marks, 'green');
  expect(green.x).toBeCloseTo(red.x + red.width);
  expect(green.width).toBeCloseTo(red.width * 3);
});

test('labels are in their format, and none is drawn where it shows nothing', () => {
  const chart = chartOf('BarClustered', ['red']);
  chart.series[0].hasLabels = true;
  Object.assign(chart.series[0].labels, { numberFormat: '#,##0;;', position: 'OutsideEnd' });
  const marks = plotChart(chart, valuesOf(['A', 'B', 'C'], [1234, -5, null]), SIZE);
  const shown = texts(marks).map(({ text }) => text);
  expect(shown).toContain('1,234');
  expect(shown).not.toContain('');
  const label = texts(marks).find(({ text }) => text === '1,234');
  expect(label?.x).toBeGreaterThan(bars(marks, 'red')[0].x + bars(marks, 'red')[0].width);
});

test('everything lies within the chart, long names too', () => {
  const name = 'Services for disabled children and young people and their families and carers, all areas';
  for (const type of ['BarStacked', 'ColumnStacked'] as const) {
    const marks = plotChart(chartOf(type, ['red']), valuesOf([name, 'B'], [100, -40]), SIZE);
    const words = texts(marks).filter(({ text }) => name.includes(text));
    expect(words.length).toBeGreaterThan(1);
    for (const { x, y, text, look, align } of words) {
      const width = text.length * look.size * 0.4;
      const left = align === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(SIZE.height);
    }
    for (const { x, width } of bars(marks, 'red')) expect(x + width).toBeLessThanOrEqual(SIZE.width);
  }
});

test('the legend names the series that can be seen', () => {
  const chart = chartOf('ColumnStacked', [null, 'red']);
  chart.legend.visible = true;
  const shown = texts(plotChart(chart, valuesOf(['A'], [1], [2]), SIZE)).map(({ text }) => text);
  expect(shown).toContain('Series 1');
  expect(shown).not.toContain('Series 0');
});

test('the axis begins and ends where the chart says', () => {
  const chart = chartOf('ColumnClustered', ['red']);
  Object.assign(chart.valueAxis, { minimum: 50, maximum: 150, majorUnit: 50 });
  const marks = plotChart(chart, valuesOf(['A', 'B'], [100, 150]), SIZE);
  const [half, whole] = bars(marks, 'red');
  expect(half.height * 2).toBeCloseTo(whole.height);
  const shown = texts(marks).map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(['50', '100', '150']));
  expect(shown).not.toContain('0');
});

test('a line passes over what is no figure', () => {
  const marks = plotChart(chartOf('LineMarkers', ['red']), valuesOf(['A', 'B', 'C'], [1, null, 3]), SIZE);
  const [curve] = marks.flatMap((mark) => (mark.kind === 'curve' ? [mark] : []));
  expect(curve.points).toHaveLength(2);
  expect(curve.dots).toBe(true);
});

test('a chart without cells is drawn empty', () => {
  const marks = plotChart(chartOf('ColumnStacked', []), valuesOf([]), SIZE);
  const bars = marks.filter((mark) => mark.kind === 'rectangle').slice(1);
  expect(marks[0]).toMatchObject({ kind: 'rectangle', width: SIZE.width - 1, height: SIZE.height - 1 });
  expect(bars).toEqual([]);
  expect(marks.filter((mark) => mark.kind === 'curve')).toEqual([]);
});
