import { excelDecimal, toExcelNumber } from './exact';

/**
 * A base grown by each rate in turn: the first answer is base × (1 + first rate), the next that × (1 + second rate).
 * Nothing is rounded between the steps.
 * @param rates fractions: 0.02 is 2%.
 * @returns one amount for each rate, in the unit of the base; an infinity where it is out of range.
 */
export function upliftPath(base: number, rates: readonly number[]): number[] {
  let amount = excelDecimal(base);
  return rates.map((rate) => {
    amount = amount.times(excelDecimal(rate).plus(1));
    return toExcelNumber(amount);
  });
}
