import type {
  ChartAxisData,
  ChartData,
  ChartSeriesData,
  ChartText,
  ChartType,
  LegendPosition,
  TickLabelPosition,
  TickMark,
} from '../../charts/chartData';
import { newChart } from '../../charts/newChart';
import { TICK_LABELS, TICK_MARKS } from './axes';
import { readFill, readFont, readLine } from './readLook';
import { type CellReader, readSeries } from './readSeries';
import { allOf, childrenOf, descend, valueOf, xmlTree, type XmlNode } from './xmlTree';

const LEGEND: Record<string, LegendPosition> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

/**
 * A chart of a file, without its place and names; undefined when it is of a kind that is not drawn here, or drawn from
 * what is no single range of the workbook.
 * @param theme the colours of the workbook's theme
 */
export function readChart(
  xml: string,
  id: string,
  cells: CellReader,
  theme: readonly string[],
): ChartData | undefined {
  const space = descend(xmlTree(xml), 'chartSpace');
  const root = descend(space, 'chart');
  const plot = descend(root, 'plotArea');
  const groups = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const type = groups.length === 1 ? typeOf(groups[0]) : undefined;
  if (!type) return undefined;
  const chart = newChart(id, '', type);
  const series: ChartSeriesData[] = [];
  for (const [index, node] of childrenOf(groups[0], 'ser').entries()) {
    const read = readSeries(node, `series-${index + 1}`, groups[0], type, cells, theme);
    if (!read) return undefined;
    series.push(read);
  }
  const title = readTitle(descend(root, 'title'), cells, theme);
  const area = descend(space, 'spPr');
  return {
    ...chart,
    title: { ...title, visible: title.visible && valueOf(root, 'autoTitleDeleted') !== '1' },
    legend: readLegend(descend(root, 'legend'), chart, theme),
    categoryAxis: readAxis(descend(plot, 'catAx'), chart.categoryAxis, cells, theme),
    valueAxis: readAxis(descend(plot, 'valAx'), chart.valueAxis, cells, theme),
    series,
    area: {
      fill: readFill(area, theme),
      border: readLine(area, theme),
      font: readFont(descend(space, 'txPr'), theme),
    },
    plotVisibleOnly: valueOf(root, 'plotVisOnly') !== '0',
  };
}

function typeOf(group: XmlNode): ChartType | undefined {
  const grouping = valueOf(group, 'grouping') ?? 'clustered';
  if (group.name === 'lineChart') {
    if (grouping !== 'standard') return undefined;
    const bare = allOf(group, 'symbol').some(({ attributes }) => attributes.val === 'none');
    return bare ? 'Line' : 'LineMarkers';
  }
  if (group.name !== 'barChart') return undefined;
  const direction = valueOf(group, 'barDir') === 'bar' ? 'Bar' : 'Column';
  const kinds = { clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' } as const;
  const kind = kinds[grouping as keyof typeof kinds];
  return kind && `${direction}${kind}`;
}

function readTitle(node: XmlNode | undefined, cells: CellReader, theme: readonly string[]) {
  if (!node) return { visible: false, overlay: false, font: {} };
  const words = readWords(descend(node, 'tx'), cells);
  return {
    visible: true,
    overlay: valueOf(node, 'overlay') === '1',
    font: readFont(descend(node, 'txPr') ?? descend(node, 'tx', 'rich'), theme),
    ...(words && { words }),
  };
}

function readWords(tx: XmlNode | undefined, cells: CellReader): ChartText | undefined {
  const formula = descend(tx, 'strRef', 'f')?.text;
  const found = formula === undefined ? undefined : cells(formula);
  if (found) return { cells: found };
  const cached = descend(tx, 'strRef', 'strCache', 'pt', 'v')?.text;
  if (cached !== undefined) return { text: cached };
  const rich = descend(tx, 'rich');
  if (!rich) return undefined;
  const lines = childrenOf(rich, 'p').map((paragraph) =>
    allOf(paragraph, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return { text: lines.join('\n') };
}

function readLegend(node: XmlNode | undefined, { legend }: ChartData, theme: readonly string[]) {
  if (!node) return { ...legend, visible: false };
  return {
    visible: true,
    position: LEGEND[valueOf(node, 'legendPos') ?? 'r'] ?? 'Right',
    overlay: valueOf(node, 'overlay') === '1',
    font: readFont(descend(node, 'txPr'), theme),
  };
}

function readAxis(
  node: XmlNode | undefined,
  otherwise: ChartAxisData,
  cells: CellReader,
  theme: readonly string[],
): ChartAxisData {
  if (!node) return otherwise;
  const { visible, font, words } = readTitle(descend(node, 'title'), cells, theme);
  const number = (...path: string[]): number | undefined => {
    const value = valueOf(node, ...path);
    return value === undefined ? undefined : Number(value);
  };
  const limits = {
    minimum: number('scaling', 'min'),
    maximum: number('scaling', 'max'),
    majorUnit: number('majorUnit'),
  };
  const format = descend(node, 'numFmt')?.attributes;
  const gridlines = descend(node, 'majorGridlines');
  return {
    visible: valueOf(node, 'delete') !== '1',
    title: { visible, font, ...(words && { words }) },
    ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
    ...(format?.sourceLinked === '0' && { numberFormat: format.formatCode }),
    majorGridlines: gridlines !== undefined,
    gridline: readLine(descend(gridlines, 'spPr'), theme),
    tickLabels: keyOf<TickLabelPosition>(TICK_LABELS, valueOf(node, 'tickLblPos')) ?? 'NextToAxis',
    majorTicks: keyOf<TickMark>(TICK_MARKS, valueOf(node, 'majorTickMark')) ?? 'None',
    minorTicks: keyOf<TickMark>(TICK_MARKS, valueOf(node, 'minorTickMark')) ?? 'None',
    reversed: valueOf(node, 'scaling', 'orientation') === 'maxMin',
    font: readFont(descend(node, 'txPr'), theme),
    line: readLine(descend(node, 'spPr'), theme),
  };
}

function keyOf<Key extends string>(names: Record<Key, string>, value: string | undefined): Key | undefined {
  return (Object.keys(names) as Key[]).find((key) => names[key] === value);
}
