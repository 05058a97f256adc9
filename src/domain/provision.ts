import { excelDecimal, toExcelNumber } from './exact';

/**
 * The inflation provision for each year: base × rate, where the next year's base is this year's plus its provision
 * less its savings. Nothing is rounded between the years. RULES.md section 9.
 * @param base the first year's budget before inflation.
 * @param rates fractions, one for each year.
 * @param savings positive, in the unit of the base, one for each year.
 * @returns one provision for each year, in the unit of the base; an infinity where it is out of range.
 */
export function provision(base: number, rates: readonly number[], savings: readonly number[]): number[] {
  let budget = excelDecimal(base);
  return rates.map((rate, year) => {
    const provided = budget.times(excelDecimal(rate));
    budget = budget.plus(provided).minus(excelDecimal(savings[year]));
    return toExcelNumber(provided);
  });
}
