import { subtract } from './addition';

/**
 * Outturn variance: outturn − budget. Positive is an overspend. Income and grants are held negative and use the same
 * formula, unflipped. Both in one unit; the answer is in that unit. RULES.md sections 1 and 2.
 */
export function variance(budget: number, outturn: number): number {
  return subtract(outturn, budget);
}
