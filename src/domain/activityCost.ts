import { excelDecimal, toExcelNumber } from './exact';
import { convertUnit, type Unit } from './unit';

/**
 * What placements or clients cost: number × weeks × weekly cost. RULES.md section 12.
 * @param number full-year equivalents, so not always whole.
 * @param weeks weeks funded in the year: 52, or 365/7 where a paper counts by the day.
 * @param weeklyCost pounds for one of them for one week.
 * @returns the cost in `unit`; an infinity where it is out of range.
 */
export function activityCost(number: number, weeks: number, weeklyCost: number, unit: Unit): number {
  const pounds = excelDecimal(number).times(excelDecimal(weeks)).times(excelDecimal(weeklyCost));
  return convertUnit(toExcelNumber(pounds), '£', unit);
}
