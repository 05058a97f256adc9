import { excelDecimal, toExcelNumber } from './exact';

/**
 * An amount in the prices of another date: amount × index now / index then.
 * @param indexThen the price index when the amount was set; `indexNow` the same index at the date wanted.
 * @returns undefined for an index then of 0.
 */
export function realTerms(amount: number, indexThen: number, indexNow: number): number | undefined {
  const then = excelDecimal(indexThen);
  if (then.isZero()) return undefined;
  return toExcelNumber(excelDecimal(amount).times(excelDecimal(indexNow)).div(then));
}
