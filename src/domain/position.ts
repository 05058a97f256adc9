import { excelNumber } from './exact';

/** The words for a variance. */
export type Position = 'Overspend' | 'Underspend' | 'On budget';

/**
 * The word for a variance: positive is an overspend. RULES.md section 1.
 * @param tolerance 0 or more, in the unit of the variance: a variance of at most this size is on budget.
 */
export function position(variance: number, tolerance: number): Position {
  const figure = excelNumber(variance);
  if (Math.abs(figure) <= excelNumber(tolerance)) return 'On budget';
  return figure > 0 ? 'Overspend' : 'Underspend';
}
