import { rateVariance as rateVarianceOf } from '../../domain/activityVariance';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand } from '../native';

/**
 * The part of a cost variance that comes from a different rate: actual less budget rate, times weeks, for the actual number.
 * @customfunction RATEVARIANCE
 * @param budgetrate The budgeted cost of one for one week: one cell or a range. Blank is 0.
 * @param actualrate The actual cost of one for one week, in the same unit: one cell or a range. Blank is 0.
 * @param weeks The weeks funded, the same for both, such as 52: one cell or a range. Blank is 0.
 * @param actualnumber How many there are, as the yearly average: one cell or a range. Blank is 0.
 * @returns The variance in the unit of the rates, cell by cell. Positive is a higher cost.
 * @remarks With VOLUMEVARIANCE it makes up the whole variance. RULES.md section 12.
 */
export function rateVariance(
  budgetrate: unknown[][],
  actualrate: unknown[][],
  weeks: unknown[][],
  actualnumber: unknown[][],
): unknown[][] {
  return eachCell(
    [
      number('Budgetrate', budgetrate),
      number('Actualrate', actualrate),
      number('Weeks', weeks),
      number('Actualnumber', actualnumber),
    ],
    rateVarianceOf,
  );
}

export const rateVarianceEntry: CatalogueEntry = {
  id: 'RATEVARIANCE',
  category: 'Activity',
  examples: [
    example('RATEVARIANCE', [2814.92, 3013.35, 52, 27.98], 288707.7128, {
      note: 'Nearly £200 a week more than budgeted for each placement.',
      source: 'Finance and Performance Report, January 2016, key activity data: residential homes',
    }),
    example('RATEVARIANCE', [1990.93, 1701.36, 52, 10.84], -163224.8176, {
      note: 'Cheaper than budgeted: favourable.',
      source: 'Finance and Performance Report, January 2016, key activity data: residential schools',
    }),
  ],
  native: ([budgetrate, actualrate, weeks, actualnumber]) =>
    `(${operand(actualrate)}-${operand(budgetrate)})*${operand(weeks)}*${operand(actualnumber)}`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Figures kept as text are read by Excel’s own rules.',
  implementation: rateVariance,
};
