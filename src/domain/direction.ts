import { excelNumber } from './exact';

/** The words for a movement. */
export type Direction = 'Adverse' | 'Favourable' | 'No change';

/**
 * The word for a movement: positive is adverse, whatever the variance. RULES.md section 1.
 * @param tolerance 0 or more, in the unit of the movement: a movement of at most this size is no change.
 */
export function direction(movement: number, tolerance: number): Direction {
  const figure = excelNumber(movement);
  if (Math.abs(figure) <= excelNumber(tolerance)) return 'No change';
  return figure > 0 ? 'Adverse' : 'Favourable';
}
