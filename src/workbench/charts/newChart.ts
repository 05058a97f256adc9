import type { ChartAxisData, ChartData, ChartLabelsData, ChartSeriesData, ChartType } from './chartData';

/** What Excel gives a chart that nothing is said about: 360 x 216 points. */
export function newChart(id: string, name: string, type: ChartType): ChartData {
  return {
    id,
    name,
    type,
    anchor: { row: 0, column: 0, x: 0, y: 0 },
    width: 360,
    height: 216,
    altTitle: '',
    altDescription: '',
    title: { visible: true, overlay: false, font: {} },
    legend: { visible: true, position: 'Bottom', overlay: false, font: {} },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series: [],
    area: { fill: {}, font: {}, border: {} },
    plotVisibleOnly: true,
  };
}

export function newSeries(id: string, type: ChartType): ChartSeriesData {
  return {
    id,
    fill: {},
    line: {},
    hasLabels: false,
    labels: newLabels(),
    points: {},
    gapWidth: type.startsWith('Bar') ? 182 : 219,
    overlap: isStacked(type) ? 100 : type.startsWith('Column') ? -27 : 0,
  };
}

export function newLabels(): ChartLabelsData {
  return { showValue: true, showSeriesName: false, showCategoryName: false, font: {} };
}

export function isStacked(type: ChartType): boolean {
  return type.includes('Stacked');
}

function newAxis(majorGridlines: boolean): ChartAxisData {
  return {
    visible: true,
    title: { visible: false, font: {} },
    majorGridlines,
    gridline: {},
    tickLabels: 'NextToAxis',
    majorTicks: 'None',
    minorTicks: 'None',
    reversed: false,
    font: {},
    line: {},
  };
}
