import type {
  ChartCells,
  ChartLabelsData,
  ChartSeriesData,
  ChartType,
  LabelPosition,
} from '../../charts/chartData';
import { newLabels, newSeries } from '../../charts/newChart';
import { readFill, readFont, readLine } from './readLook';
import { LABEL_POSITIONS } from './series';
import { childrenOf, descend, valueOf, type XmlNode } from './xmlTree';

/** The cells of a formula; undefined when it is no single range of the workbook. */
export type CellReader = (formula: string) => ChartCells | undefined;

/** A series of a chart; undefined when it is drawn from what is no single range. */
export function readSeries(
  node: XmlNode,
  id: string,
  group: XmlNode,
  type: ChartType,
  cells: CellReader,
  theme: readonly string[],
): ChartSeriesData | undefined {
  const series = newSeries(id, type);
  const values = referred(descend(node, 'val'), cells);
  const categories = referred(descend(node, 'cat'), cells);
  if (values === 'unknown' || categories === 'unknown') return undefined;
  const properties = descend(node, 'spPr');
  const labels = descend(node, 'dLbls');
  return {
    ...series,
    ...readName(descend(node, 'tx'), cells),
    ...(values && { values }),
    ...(categories && { categories }),
    fill: readFill(properties, theme),
    line: readLine(properties, theme),
    hasLabels: labels !== undefined && valueOf(labels, 'delete') !== '1' && showsAnything(labels),
    labels: labels ? readLabels(labels, theme) : newLabels(),
    points: Object.fromEntries(
      childrenOf(node, 'dPt').map((point) => [
        Number(valueOf(point, 'idx')),
        readFill(descend(point, 'spPr'), theme),
      ]),
    ),
    // What a file does not say is so; lines have neither.
    ...(group.name === 'barChart' && {
      gapWidth: Number(valueOf(group, 'gapWidth') ?? 150),
      overlap: Number(valueOf(group, 'overlap') ?? 0),
    }),
  };
}

function referred(holder: XmlNode | undefined, cells: CellReader): ChartCells | undefined | 'unknown' {
  if (!holder) return undefined;
  const reference = holder.children.find(({ name }) => name.endsWith('Ref'));
  const formula = descend(reference, 'f')?.text;
  return (formula === undefined ? undefined : cells(formula)) ?? 'unknown';
}

function readName(tx: XmlNode | undefined, cells: CellReader): Pick<ChartSeriesData, 'name'> {
  const formula = descend(tx, 'strRef', 'f')?.text;
  const found = formula === undefined ? undefined : cells(formula);
  if (found) return { name: { cells: found } };
  const text = descend(tx, 'v')?.text ?? descend(tx, 'strRef', 'strCache', 'pt', 'v')?.text;
  return text === undefined ? {} : { name: { text } };
}

function showsAnything(labels: XmlNode): boolean {
  return ['showVal', 'showCatName', 'showSerName'].some((name) => valueOf(labels, name) === '1');
}

function readLabels(node: XmlNode, theme: readonly string[]): ChartLabelsData {
  const format = descend(node, 'numFmt')?.attributes;
  const position = (Object.keys(LABEL_POSITIONS) as LabelPosition[]).find(
    (key) => LABEL_POSITIONS[key] === valueOf(node, 'dLblPos'),
  );
  const separator = descend(node, 'separator')?.text;
  return {
    showValue: valueOf(node, 'showVal') === '1',
    showSeriesName: valueOf(node, 'showSerName') === '1',
    showCategoryName: valueOf(node, 'showCatName') === '1',
    ...(position && { position }),
    ...(format && format.sourceLinked !== '1' && { numberFormat: format.formatCode }),
    ...(separator !== undefined && { separator }),
    font: readFont(descend(node, 'txPr'), theme),
  };
}
