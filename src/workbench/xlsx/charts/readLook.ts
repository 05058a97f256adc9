/** How parts of a chart look, read from DrawingML. */
import type { ChartFillData, ChartFontData, ChartLineData } from '../../charts/chartData';
import { points } from './drawingShapes';
import { allOf, descend, type XmlNode } from './xmlTree';

/** The colours of a theme by the names that drawings use, in the order of the theme's numbers. */
const SCHEME = 'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const OTHER_NAMES: Record<string, string> = { lt1: 'bg1', dk1: 'tx1', lt2: 'bg2', dk2: 'tx2' };

/** @param theme the colours of the workbook's theme */
export function readFill(properties: XmlNode | undefined, theme: readonly string[]): ChartFillData {
  if (descend(properties, 'noFill')) return { none: true };
  const color = readColour(descend(properties, 'solidFill'), theme);
  return color ? { color } : {};
}

export function readLine(properties: XmlNode | undefined, theme: readonly string[]): ChartLineData {
  const line = descend(properties, 'ln');
  if (!line) return {};
  const color = readColour(descend(line, 'solidFill'), theme);
  const { w } = line.attributes;
  return {
    ...(color && { color }),
    ...(w && { weight: points(Number(w)) }),
    ...(descend(line, 'noFill') && { none: true }),
  };
}

/** The font of a text: that of its first run, else of its first paragraph. */
export function readFont(holder: XmlNode | undefined, theme: readonly string[]): ChartFontData {
  if (!holder) return {};
  const [run] = allOf(holder, 'rPr');
  const [paragraph] = allOf(holder, 'defRPr');
  const properties =
    run && Object.keys(run.attributes).some((key) => key !== 'lang') ? run : (paragraph ?? run);
  if (!properties) return {};
  const { sz, b, i } = properties.attributes;
  const color = readColour(descend(properties, 'solidFill'), theme);
  const name = descend(properties, 'latin')?.attributes.typeface;
  return {
    ...(sz && { size: Number(sz) / 100 }),
    ...(b !== undefined && { bold: b === '1' || b === 'true' }),
    ...(i !== undefined && { italic: i === '1' || i === 'true' }),
    ...(color && { color }),
    // Names that begin with + stand for those of the theme.
    ...(name && !name.startsWith('+') && { name }),
  };
}

function readColour(fill: XmlNode | undefined, theme: readonly string[]): string | undefined {
  const exact = descend(fill, 'srgbClr')?.attributes.val;
  if (exact) return `#${exact.toUpperCase()}`;
  const scheme = descend(fill, 'schemeClr');
  if (!scheme) return undefined;
  const name = OTHER_NAMES[scheme.attributes.val] ?? scheme.attributes.val;
  const base = theme[SCHEME.indexOf(name)];
  if (!base) return undefined;
  const share = (part: string): number | undefined => {
    const value = descend(scheme, part)?.attributes.val;
    return value === undefined ? undefined : Number(value) / 100_000;
  };
  return brightened(base, share('lumMod') ?? 1, share('lumOff') ?? 0);
}

/** Brightness scaled, then moved towards white, as the file says; near enough for a drawing. */
function brightened(rgb: string, scale: number, offset: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) * scale + 255 * offset);
  const hex = (channel: number): string => Math.round(Math.min(255, channel)).toString(16).padStart(2, '0');
  return `#${channels.map(hex).join('').toUpperCase()}`;
}
