import type { Figures } from '../specification';

/** A number among the figures of a row; words and what is not there are 0. */
export function amount(figures: Figures, key: string): number {
  const figure = figures[key];
  return typeof figure === 'number' ? figure : 0;
}

/** Words among the figures of a row. */
export function wordsOf(figures: Figures, key: string): string {
  return String(figures[key] ?? '');
}
