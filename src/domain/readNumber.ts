import { readFigure } from './readFigure';

/**
 * The number a cell holds: a number, 0 for a blank cell, or text that finance papers use for a number, such as
 * `(4,557)` or `2%`. Text in k, m or bn is not read here, because only AMOUNT knows the unit wanted.
 * @returns undefined for anything else (TRUE and FALSE, other text, `n/a`).
 */
export function readNumber(cell: string | number | boolean): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === 'boolean') return undefined;
  const reading = readFigure(cell);
  return reading.kind === 'figure' && !reading.scaled ? reading.value : undefined;
}
