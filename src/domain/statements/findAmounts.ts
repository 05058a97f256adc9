import { readFigure } from '../readFigure';
import type { StatedAmount } from './types';

/** Sign, bracket and £ in any order that papers use, the figure, and its scale. */
const amount =
  /(?<![\w.,£/])([+\-−–])?\(?([+\-−–])?(£)?\s?([+\-−–])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:\s?(k|mn|m|bn|thousand|million|billion|%|per\s?cent)(?!\w))?/gi;

/** `17th`, `2021/22` and `4.6.1` are not amounts, nor is a clause number such as `S17`. */
const notAnAmountBefore = /^(?:\w|\/|[.,]\d)/;
const worth: Record<string, number> = { '': 1, k: 1e3, m: 1e6, bn: 1e9 };
const shortest = 3;
const thousandsOfPounds = /000$/;

/**
 * The amounts in a text, in order: `£0.830m`, `£200k`, `(£0.250m)`, `-£1,073k`, `£3,260,000`, `0.8 million`, `2.4%`, and
 * bare figures such as `(294)` or `1,234`. Time grows in proportion to the text.
 */
export function findAmounts(text: string): StatedAmount[] {
  const found: StatedAmount[] = [];
  for (const match of text.matchAll(amount)) {
    const [whole, before, inside, pound, after, digits, writtenScale = ''] = match;
    const end = match.index + whole.length;
    const scale = shortScale(writtenScale);
    if (notAnAmountBefore.test(text.slice(end, end + 2)) || isUnit(digits, pound)) continue;
    const reading = readFigure(digits + scale);
    if (reading.kind !== 'figure') continue;
    const bare = !pound && scale === '';
    if (bare && !isFigure(digits, text[match.index])) continue;
    const sign = before ?? inside ?? after;
    const start = end - whole.length + whole.search(/[£\d]/);
    found.push({
      text: text.slice(start, end),
      size: reading.value,
      step: stepOf(digits, scale, bare),
      sign: sign === undefined ? null : sign === '+' ? '+' : '-',
      kind: scale === '%' ? 'percent' : 'money',
      bare,
      start,
      end,
    });
  }
  return found;
}

function shortScale(written: string): string {
  const scale = written.toLowerCase();
  if (scale === '' || scale === '%' || scale === 'bn') return scale;
  return scale.startsWith('per') ? '%' : scale === 'thousand' ? 'k' : scale[0];
}

/** `£000` names a unit. */
function isUnit(digits: string, pound: string | undefined): boolean {
  return pound !== undefined && digits === '000';
}

/** A bare number is a figure where it looks like one of a table: in brackets, with commas or decimals, or long enough. */
function isFigure(digits: string, first: string): boolean {
  return first === '(' || digits.length >= shortest;
}

function stepOf(digits: string, scale: string, bare: boolean): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (scale === '%') return 0.01 / 10 ** decimals;
  // £3,260,000 is as a rule a figure in thousands written in full.
  if (scale === '' && !bare && decimals === 0 && digits.length > shortest && thousandsOfPounds.test(digits)) {
    return worth.k;
  }
  return worth[scale] / 10 ** decimals;
}
