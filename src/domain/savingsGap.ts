import { excelDecimal, toExcelNumber } from './exact';
import type { SavingByColour } from './savingsRag';

/**
 * What the analysis of a saving leaves unexplained: target − (red + amber + green + blue), all in one unit. 0 where the
 * colours account for the whole target; printed figures may leave a rounding of 1. RULES.md section 5.
 */
export function savingsGap(target: number, { red, amber, green, blue }: SavingByColour): number {
  const left = [red, amber, green, blue].reduce(
    (soFar, amount) => soFar.minus(excelDecimal(amount)),
    excelDecimal(target),
  );
  return toExcelNumber(left);
}
