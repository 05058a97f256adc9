import { excelDecimal, excelNumber, toExcelNumber } from './exact';

/** Which of the two counts: the share of the budget and the amount. */
export type ThresholdRule = 'greater' | 'lesser';

/**
 * The size above which a variance is reported: the greater, or the lesser, of a share of the budget and an amount.
 * RULES.md section 6.
 * @param budget of either sign: its size counts.
 * @param percent a fraction, 0 or more: 0.02 is 2%.
 * @param amount 0 or more, in the unit of the budget.
 * @returns the threshold in the unit of the budget, 0 or more.
 */
export function threshold(budget: number, percent: number, amount: number, rule: ThresholdRule): number {
  const share = toExcelNumber(excelDecimal(budget).abs().times(excelDecimal(percent)));
  const floor = excelNumber(amount);
  return rule === 'greater' ? Math.max(share, floor) : Math.min(share, floor);
}
