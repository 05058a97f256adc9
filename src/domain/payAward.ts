import { excelDecimal, toExcelNumber } from './exact';

const monthsInYear = 12;

/**
 * The pressure from a pay award above what was budgeted: base × (award − budgeted) × months / 12. Positive is a
 * pressure; an award below the budgeted one gives a negative. RULES.md section 8.
 * @param base the pay bill of a full year.
 * @param award a fraction, as is `budgeted`: 0.04 is 4%.
 * @param months how many months of the year the award is paid for, 0 to 12.
 */
export function payAward(base: number, award: number, budgeted: number, months: number): number {
  const above = excelDecimal(award).minus(excelDecimal(budgeted));
  return toExcelNumber(excelDecimal(base).times(above).times(excelDecimal(months)).div(monthsInYear));
}
