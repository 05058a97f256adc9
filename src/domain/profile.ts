import type { Decimal } from 'decimal.js';
import { decimalFromText, excelDecimal, toExcelNumber } from './exact';

/**
 * The budget to date by a profile: the part of the annual budget that the first periods' weights are of all weights.
 * RULES.md section 14.
 * @param period how many periods have gone: a whole number from 0 to the number of weights.
 * @param weights one for each period, on any scale; negative where income is seasonal.
 * @returns the budget to date in the unit of the annual budget; undefined where the weights add up to 0.
 */
export function profile(annual: number, period: number, weights: readonly number[]): number | undefined {
  const all = total(weights);
  if (all.isZero()) return undefined;
  return toExcelNumber(
    excelDecimal(annual)
      .times(total(weights.slice(0, period)))
      .div(all),
  );
}

function total(weights: readonly number[]): Decimal {
  return weights.reduce((sum, weight) => sum.plus(excelDecimal(weight)), decimalFromText('0'));
}
