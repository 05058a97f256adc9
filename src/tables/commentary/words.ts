/** Amounts and directions as sentences have them. */
import { figureText } from '../../domain/figureText';
import { round } from '../../domain/round';
import type { StatedAmount, StatedDirection } from '../../domain/statements/types';
import { convertUnit } from '../../domain/unit';
import type { TableFigure } from './figures';

const scales: [pattern: RegExp, worth: number][] = [
  [/(?:bn|billion)$/i, 1e9],
  [/(?:m|mn|million)$/i, 1e6],
  [/(?:k|thousand)$/i, 1e3],
];

/** Millions to the thousand, as sentences have them. RULES.md section 3. */
const enoughDecimals = 3;

/** The size of a figure written as an amount was: 421,000 like `£0.526m` is `£0.421m`. */
export function writtenLike(amount: StatedAmount, { pounds, half, line }: TableFigure): string {
  const [, number, scale] = /^£?\s?([\d,.]+)(.*)$/.exec(amount.text) ?? ['', '', ''];
  const written = number.split('.')[1]?.length ?? 0;
  const worth = scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
  const value = amount.bare ? convertUnit(pounds, '£', line.table.unit) : Math.abs(pounds) / worth;
  const lost = Math.abs(round(value, written) - value) * worth > half;
  const decimals = lost && worth > 1 ? Math.max(written, enoughDecimals) : written;
  return `${amount.text.startsWith('£') ? '£' : ''}${figureText(round(Math.abs(value), decimals), decimals)}${scale}`;
}

/** The sign a direction gives a figure; null where it gives none. */
export function signOf(direction: StatedDirection | null): 1 | -1 | null {
  if (direction === 'over' || direction === 'adverse') return 1;
  return direction === 'under' || direction === 'favourable' ? -1 : null;
}

/** The word for a figure: what a position or a movement of it is. */
export function directionWord(kind: 'position' | 'movement', pounds: number): string {
  if (kind === 'position') return pounds > 0 ? 'an overspend' : 'an underspend';
  return pounds > 0 ? 'adverse' : 'favourable';
}
