import { Decimal } from 'decimal.js';
import { excelDecimal, toExcelNumber } from './exact';

/**
 * Rounds to a number of decimal places, half away from zero, on the decimal Excel shows: 1.005 to two places is 1.01.
 * Never -0. RULES.md section 3.
 * @param decimals a whole number, 0 or more.
 */
export function round(value: number, decimals: number): number {
  return toExcelNumber(excelDecimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
}
