import type { ChartAxisData, ChartData, TickLabelPosition, TickMark } from '../../charts/chartData';
import { escapeXml } from '../workbookPackage';
import type { SheetNames } from './cellFormulas';
import { lineXml, shapeProperties, textProperties } from './drawingShapes';
import { flag, titleXml } from './titles';

/** Numbers that tell the two axes apart within a chart. */
export const AXIS_IDS = { category: 111111111, value: 222222222 };

export const TICK_LABELS: Record<TickLabelPosition, string> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

export const TICK_MARKS: Record<TickMark, string> = {
  None: 'none',
  Cross: 'cross',
  Inside: 'in',
  Outside: 'out',
};

/** Both axes of a chart. */
export function axesXml({ type, categoryAxis, valueAxis }: ChartData, names: SheetNames): string {
  const flat = type.startsWith('Bar');
  const category = [
    common(categoryAxis, AXIS_IDS.category, flat ? 'l' : 'b', names),
    `<c:crossAx val="${AXIS_IDS.value}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  ];
  const value = [
    common(valueAxis, AXIS_IDS.value, flat ? 'b' : 'l', names),
    `<c:crossAx val="${AXIS_IDS.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`,
    valueAxis.majorUnit === undefined ? '' : `<c:majorUnit val="${valueAxis.majorUnit}"/>`,
  ];
  return `<c:catAx>${category.join('')}</c:catAx><c:valAx>${value.join('')}</c:valAx>`;
}

function common(axis: ChartAxisData, id: number, side: string, names: SheetNames): string {
  const { maximum, minimum, title, gridline } = axis;
  const look = lineXml(gridline);
  const gridlines = `<c:majorGridlines>${look && `<c:spPr>${look}</c:spPr>`}</c:majorGridlines>`;
  const format = axis.numberFormat ?? 'General';
  return [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>`,
    maximum === undefined ? '' : `<c:max val="${maximum}"/>`,
    minimum === undefined ? '' : `<c:min val="${minimum}"/>`,
    `</c:scaling><c:delete val="${flag(!axis.visible)}"/><c:axPos val="${side}"/>`,
    axis.majorGridlines ? gridlines : '',
    title.visible ? titleXml(title, '', names) : '',
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${flag(axis.numberFormat === undefined)}"/>`,
    `<c:majorTickMark val="${TICK_MARKS[axis.majorTicks]}"/><c:minorTickMark val="${TICK_MARKS[axis.minorTicks]}"/>`,
    `<c:tickLblPos val="${TICK_LABELS[axis.tickLabels]}"/>`,
    shapeProperties({}, axis.line),
    textProperties(axis.font),
  ].join('');
}
