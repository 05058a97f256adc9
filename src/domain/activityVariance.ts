import { excelDecimal, toExcelNumber } from './exact';

/**
 * The part of a cost variance that comes from a different number: (actual − budget number) × weeks × budget rate.
 * Together with rateVariance it is the whole variance, because that one takes the actual number. RULES.md section 12.
 * @param weeks weeks funded in the year, the same in budget and actual.
 * @param budgetRate cost of one for one week.
 * @returns in the unit of the rate, positive for a higher cost.
 */
export function volumeVariance(
  budgetNumber: number,
  actualNumber: number,
  weeks: number,
  budgetRate: number,
): number {
  return differenceTimes(budgetNumber, actualNumber, weeks, budgetRate);
}

/**
 * The part of a cost variance that comes from a different rate: (actual − budget rate) × weeks × actual number.
 * RULES.md section 12.
 * @param budgetRate and `actualRate`: cost of one for one week, in one unit.
 * @param weeks weeks funded in the year, the same in budget and actual.
 * @returns in the unit of the rates, positive for a higher cost.
 */
export function rateVariance(
  budgetRate: number,
  actualRate: number,
  weeks: number,
  actualNumber: number,
): number {
  return differenceTimes(budgetRate, actualRate, weeks, actualNumber);
}

function differenceTimes(budget: number, actual: number, weeks: number, other: number): number {
  const difference = excelDecimal(actual).minus(excelDecimal(budget));
  return toExcelNumber(difference.times(excelDecimal(weeks)).times(excelDecimal(other)));
}
