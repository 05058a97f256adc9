import type { ChartLabelsData, ChartSeriesData, ChartType, LabelPosition } from '../../charts/chartData';
import type { ChartValues } from '../../host/grid/chartValues';
import { escapeXml } from '../workbookPackage';
import { formulaOfCells, type SheetNames } from './cellFormulas';
import { shapeProperties, textProperties } from './drawingShapes';

/** Names of the file for where labels stand; the others are left to Excel. */
export const LABEL_POSITIONS: Partial<Record<LabelPosition, string>> = {
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  OutsideEnd: 'outEnd',
};

/** One series, with what it shows now. */
export function seriesXml(
  series: ChartSeriesData,
  index: number,
  type: ChartType,
  values: ChartValues,
  names: SheetNames,
): string {
  const shown = values.series[index];
  const bars = !type.startsWith('Line');
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(series, shown.name, names),
    shapeProperties(series.fill, series.line),
    bars ? '<c:invertIfNegative val="0"/>' : '',
    !bars && type !== 'LineMarkers' ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    bars ? pointsXml(series) : '',
    series.hasLabels ? labelsXml(series.labels) : '',
    series.categories
      ? `<c:cat><c:strRef>${formula(formulaOfCells(series.categories, names))}${cache('str', values.categories)}</c:strRef></c:cat>`
      : '',
    series.values
      ? `<c:val><c:numRef>${formula(formulaOfCells(series.values, names))}${cache('num', shown.values, shown.numberFormat)}</c:numRef></c:val>`
      : '',
    bars ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

function nameXml({ name }: ChartSeriesData, shown: string, names: SheetNames): string {
  if (!name) return '';
  if ('text' in name) return `<c:tx><c:v>${escapeXml(name.text)}</c:v></c:tx>`;
  return `<c:tx><c:strRef>${formula(formulaOfCells(name.cells, names))}${cache('str', [shown])}</c:strRef></c:tx>`;
}

function pointsXml({ points }: ChartSeriesData): string {
  return Object.entries(points)
    .map(
      ([index, fill]) =>
        `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shapeProperties(fill, {})}</c:dPt>`,
    )
    .join('');
}

function labelsXml({ numberFormat, font, position, separator, ...show }: ChartLabelsData): string {
  const place = position && LABEL_POSITIONS[position];
  const parts = [
    numberFormat ? `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` : '',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(font),
    place ? `<c:dLblPos val="${place}"/>` : '',
    '<c:showLegendKey val="0"/>',
    `<c:showVal val="${show.showValue ? 1 : 0}"/>`,
    `<c:showCatName val="${show.showCategoryName ? 1 : 0}"/>`,
    `<c:showSerName val="${show.showSeriesName ? 1 : 0}"/>`,
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>',
    separator === undefined ? '' : `<c:separator>${escapeXml(separator)}</c:separator>`,
  ];
  return `<c:dLbls>${parts.join('')}</c:dLbls>`;
}

function formula(text: string): string {
  return `<c:f>${escapeXml(text)}</c:f>`;
}

function cache(kind: 'str' | 'num', values: readonly (string | number | null)[], format?: string): string {
  const points = values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join('');
  const code = format ? `<c:formatCode>${escapeXml(format)}</c:formatCode>` : '';
  return `<c:${kind}Cache>${code}<c:ptCount val="${values.length}"/>${points}</c:${kind}Cache>`;
}
