import { volumeVariance as volumeVarianceOf } from '../../domain/activityVariance';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand } from '../native';

/**
 * The part of a cost variance that comes from a different number: actual less budgeted, times weeks, at the budget rate.
 * @customfunction VOLUMEVARIANCE
 * @param budgetnumber How many were budgeted, as a full-year equivalent: one cell or a range. Blank is 0.
 * @param actualnumber How many there are, as the yearly average: one cell or a range. Blank is 0.
 * @param weeks The weeks funded, the same for both, such as 52: one cell or a range. Blank is 0.
 * @param budgetrate The budgeted cost of one for one week: one cell or a range. Blank is 0.
 * @returns The variance in the unit of the rate, cell by cell. Positive is a higher cost.
 * @remarks With RATEVARIANCE it makes up the whole variance. RULES.md section 12.
 */
export function volumeVariance(
  budgetnumber: unknown[][],
  actualnumber: unknown[][],
  weeks: unknown[][],
  budgetrate: unknown[][],
): unknown[][] {
  return eachCell(
    [
      number('Budgetnumber', budgetnumber),
      number('Actualnumber', actualnumber),
      number('Weeks', weeks),
      number('Budgetrate', budgetrate),
    ],
    volumeVarianceOf,
  );
}

export const volumeVarianceEntry: CatalogueEntry = {
  id: 'VOLUMEVARIANCE',
  category: 'Activity',
  examples: [
    example('VOLUMEVARIANCE', [16, 27.98, 52, 2814.92], 1753582.5632, {
      note: 'Nearly 12 placements more than budgeted.',
      source: 'Finance and Performance Report, January 2016, key activity data: residential homes',
    }),
    example('VOLUMEVARIANCE', [8, 10.84, 52, 1990.93], 294020.5424, {
      source: 'Finance and Performance Report, January 2016, key activity data: residential schools',
    }),
  ],
  native: ([budgetnumber, actualnumber, weeks, budgetrate]) =>
    `(${operand(actualnumber)}-${operand(budgetnumber)})*${operand(weeks)}*${operand(budgetrate)}`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Figures kept as text are read by Excel’s own rules.',
  implementation: volumeVariance,
};
