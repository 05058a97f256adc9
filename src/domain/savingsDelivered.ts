import { excelDecimal, toExcelNumber } from './exact';

/**
 * The share of a savings target that is delivered: (green + blue) / target. RULES.md section 5: blue has two published
 * meanings, mitigated in year or verified, so whether it counts is the user's choice.
 * @returns a fraction (0.4 is 40%); undefined for a target of 0.
 */
export function savingsDelivered(
  target: number,
  green: number,
  blue: number,
  countBlue: boolean,
): number | undefined {
  const wanted = excelDecimal(target);
  if (wanted.isZero()) return undefined;
  const delivered = countBlue ? excelDecimal(green).plus(excelDecimal(blue)) : excelDecimal(green);
  return toExcelNumber(delivered.div(wanted));
}
