import { excelDecimal, toExcelNumber } from './exact';

/**
 * The year's figure if it goes on as it has so far: actual / period × periods. RULES.md section 14.
 * @param actual the figure to date, of either sign.
 * @param period how many periods it covers, whole or part.
 * @param periods how many periods a year has.
 * @returns in the unit of `actual`; undefined for a period of 0.
 */
export function runRate(actual: number, period: number, periods: number): number | undefined {
  const gone = excelDecimal(period);
  if (gone.isZero()) return undefined;
  return toExcelNumber(excelDecimal(actual).times(excelDecimal(periods)).div(gone));
}
