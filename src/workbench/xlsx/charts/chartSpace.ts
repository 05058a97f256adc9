import type { ChartData } from '../../charts/chartData';
import type { ChartValues } from '../../host/grid/chartValues';
import { AXIS_IDS, axesXml } from './axes';
import type { SheetNames } from './cellFormulas';
import { shapeProperties, textProperties } from './drawingShapes';
import { seriesXml } from './series';
import { flag, titleXml } from './titles';

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

const LEGEND = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

/** The part of a file that is a chart, with what it shows now, for those who draw it without calculating. */
export function chartSpace(chart: ChartData, values: ChartValues, names: SheetNames): string {
  const { title, legend, area, plotVisibleOnly } = chart;
  const legendXml = `<c:legend><c:legendPos val="${LEGEND[legend.position]}"/><c:overlay val="${flag(legend.overlay)}"/>${textProperties(legend.font)}</c:legend>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>`,
    title.visible ? titleXml(title, values.title, names) : '',
    `<c:autoTitleDeleted val="${flag(!title.visible)}"/><c:plotArea><c:layout/>`,
    plotXml(chart, values, names),
    axesXml(chart, names),
    '</c:plotArea>',
    legend.visible ? legendXml : '',
    `<c:plotVisOnly val="${flag(plotVisibleOnly)}"/><c:dispBlanksAs val="gap"/></c:chart>`,
    shapeProperties(area.fill, area.border),
    textProperties(area.font),
    '</c:chartSpace>',
  ].join('');
}

function plotXml({ type, series }: ChartData, values: ChartValues, names: SheetNames): string {
  const ids = `<c:axId val="${AXIS_IDS.category}"/><c:axId val="${AXIS_IDS.value}"/>`;
  const drawn = series.map((each, index) => seriesXml(each, index, type, values, names)).join('');
  if (type.startsWith('Line')) {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${ids}</c:lineChart>`;
  }
  const direction = type.startsWith('Bar') ? 'bar' : 'col';
  const grouping = type.endsWith('100')
    ? 'percentStacked'
    : type.endsWith('Stacked')
      ? 'stacked'
      : 'clustered';
  const { gapWidth, overlap } = series[0] ?? { gapWidth: 150, overlap: 0 };
  return [
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}`,
    `<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>${ids}</c:barChart>`,
  ].join('');
}
