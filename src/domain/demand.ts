import { Decimal } from 'decimal.js';
import { excelDecimal, toExcelNumber } from './exact';

/**
 * A number of placements or clients grown at a rate, to the nearest whole one, halves up in size:
 * count × (1 + rate). Totals are added from rounded counts. RULES.md section 11.
 * @param rate a fraction: 0.1 is 10% more, −0.05 is 5% fewer.
 */
export function demand(count: number, rate: number): number {
  const grown = excelDecimal(count).times(excelDecimal(rate).plus(1));
  return toExcelNumber(grown.toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}
