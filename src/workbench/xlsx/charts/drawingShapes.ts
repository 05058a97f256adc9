/** How parts of a chart look, as DrawingML says it. */
import type { ChartFillData, ChartFontData, ChartLineData } from '../../charts/chartData';
import { escapeXml } from '../workbookPackage';

const EMU_PER_POINT = 12_700;

export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

export function points(emus: number): number {
  return emus / EMU_PER_POINT;
}

/** Fill and outline; '' when both are as Excel chooses. */
export function shapeProperties(fill: ChartFillData, line: ChartLineData): string {
  const inner = fillXml(fill) + lineXml(line);
  return inner && `<c:spPr>${inner}</c:spPr>`;
}

export function lineXml({ color, weight, none }: ChartLineData): string {
  const width = weight === undefined ? '' : ` w="${emu(weight)}"`;
  if (none) return `<a:ln${width}><a:noFill/></a:ln>`;
  if (color === undefined && weight === undefined) return '';
  return `<a:ln${width}>${color ? solid(color) : ''}</a:ln>`;
}

/** The font of a part that holds no text of its own. */
export function textProperties(font: ChartFontData): string {
  if (Object.keys(font).length === 0) return '';
  const paragraph = `<a:p><a:pPr><a:defRPr${fontAttributes(font)}>${fontChildren(font)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

/** Typed words in their font, a paragraph a line. */
export function richText(text: string, font: ChartFontData): string {
  const lines = text.split(/\r?\n/).map((line) => {
    const run = `<a:r><a:rPr lang="en-GB"${fontAttributes(font)}>${fontChildren(font)}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr${fontAttributes(font)}>${fontChildren(font)}</a:defRPr></a:pPr>${run}</a:p>`;
  });
  return `<c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich>`;
}

function fontAttributes({ size, bold, italic }: ChartFontData): string {
  return [
    size === undefined ? '' : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? '' : ` b="${bold ? 1 : 0}"`,
    italic === undefined ? '' : ` i="${italic ? 1 : 0}"`,
  ].join('');
}

function fontChildren({ color, name }: ChartFontData): string {
  return (color ? solid(color) : '') + (name ? `<a:latin typeface="${escapeXml(name)}"/>` : '');
}

function fillXml({ color, none }: ChartFillData): string {
  if (none) return '<a:noFill/>';
  return color ? solid(color) : '';
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}
