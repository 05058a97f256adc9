/** Amounts and directions as sentences have them. */
import { figureText } from '../../domain/figureText';
import { round } from '../../domain/round';
import type { StatedAmount, StatedDirection } from '../../domain/statements/types';
import { convertUnit } from '../../domain/unit';
import type { MoneyUnit } from '../types';

const scales: [pattern: RegExp, worth: number][] = [
  [/(?:bn|billion)$/i, 1e9],
  [/(?:m|mn|million)$/i, 1e6],
  [/(?:k|thousand)$/i, 1e3],
];

/** The size of a figure written as an amount was: 421,000 like `£0.526m` is `£0.421m`. */
export function writtenLike(amount: StatedAmount, pounds: number, unit: MoneyUnit): string {
  const [, number, scale] = /^£?\s?([\d,.]+)(.*)$/.exec(amount.text) ?? ['', '', ''];
  const decimals = number.split('.')[1]?.length ?? 0;
  const worth = scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
  const value = amount.bare ? convertUnit(pounds, '£', unit) : Math.abs(pounds) / worth;
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
