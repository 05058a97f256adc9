import { excelDecimal, toExcelNumber } from './exact';

/** `signed`: over the budget as it is. `absolute`: over its size. */
export type VariancePercentBase = 'signed' | 'absolute';

/**
 * The variance as a fraction of the budget, (outturn − budget) / base. With a negative budget (income) the signed base
 * turns the sign, which is the published house rule. RULES.md section 2, points 5 to 8.
 * @returns a fraction (0.02 is 2%); 0 for 0 over 0; undefined for anything else over 0.
 */
export function variancePercent(
  budget: number,
  outturn: number,
  base: VariancePercentBase,
): number | undefined {
  const budgeted = excelDecimal(budget);
  const variance = excelDecimal(outturn).minus(budgeted);
  if (budgeted.isZero()) return variance.isZero() ? 0 : undefined;
  return toExcelNumber(variance.div(base === 'absolute' ? budgeted.abs() : budgeted));
}
