import { excelDecimal, toExcelNumber } from './exact';

/** Far beyond Excel's range (10^308), so that absurd powers are answered without being worked out. */
const hopelessExponent = 400;

/**
 * An amount grown at a rate: amount × (1 + rate)^periods.
 * @param rate a fraction: 0.02 is 2%.
 * @param periods whole or part, and negative to go back in time.
 * @returns the grown amount; an infinity where it is out of range; NaN where there is no answer (a fall of more than
 *   100% over part of a period); undefined where it would divide by zero (back in time at −100%).
 */
export function uplift(amount: number, rate: number, periods: number): number | undefined {
  const factor = excelDecimal(rate).plus(1);
  if (factor.isZero() && periods < 0) return undefined;
  const exponent = periods * Math.log10(Math.abs(factor.toNumber()));
  if (exponent > hopelessExponent) return amount === 0 ? 0 : Infinity;
  if (exponent < -hopelessExponent) return 0;
  return toExcelNumber(excelDecimal(amount).times(factor.pow(excelDecimal(periods))));
}
