import type { ChartFontData } from '../../charts/chartData';
import type { TextLook, TextMark } from './marks';

const PIXELS_PER_POINT = 96 / 72;
/** What Excel's own charts have where nothing is said. */
const INK = '#595959';

/** Of the size of the letters: how wide one is on average, and how far apart lines are. */
const WIDTH = 0.52;
const LEADING = 1.25;

/** @param size in points, where the chart says nothing */
export function lookOf(font: ChartFontData, chartFont: ChartFontData, size = 10): TextLook {
  const { bold = false, italic = false, color = INK, ...rest } = { ...chartFont, ...font };
  return { size: (rest.size ?? size) * PIXELS_PER_POINT, color, bold, italic };
}

/** Near enough for a drawing. */
export function textWidth(text: string, { size, bold }: TextLook): number {
  return text.length * size * WIDTH * (bold ? 1.06 : 1);
}

export function lineHeight({ size }: TextLook): number {
  return size * LEADING;
}

/** A text in lines no wider than `width` where its words allow it; its own line breaks stay. */
export function wrap(text: string, width: number, look: TextLook): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && textWidth(`${last} ${word}`, look) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

/** Lines one below the other, the middle of them all at `y`. */
export function stackedText(
  lines: readonly string[],
  x: number,
  y: number,
  align: TextMark['align'],
  look: TextLook,
): TextMark[] {
  const step = lineHeight(look);
  const first = y - ((lines.length - 1) * step) / 2;
  return lines.map((text, i) => ({ kind: 'text', x, y: first + i * step, text, align, look }));
}
