import { payAward as payAwardOf } from '../../domain/payAward';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * The pressure from a pay award above what was budgeted, for the whole year or part of it.
 * @customfunction PAYAWARD
 * @param base The pay bill of a full year: one cell or a range. Blank is 0.
 * @param award The award, such as 4% or 0.04: one cell or a range. Blank is 0.
 * @param [budgeted] The award in the budget: one cell or a range. Default 0.
 * @param [months] How many months of the year the award is paid for, 0 to 12: one cell or a range. Default 12.
 * @returns The pressure in the unit of the base, cell by cell; negative where the award is below the budgeted one.
 * @remarks base × (award − budgeted) × months / 12. #NUM! for months below 0 or above 12. RULES.md section 8.
 */
export function payAward(
  base: unknown[][],
  award: unknown[][],
  budgeted?: unknown[][],
  months?: unknown[][],
): unknown[][] {
  return eachCell(
    [
      number('Base', base),
      number('Award', award),
      number('Budgeted', budgeted),
      optionalNumber('Months', months, 12),
    ],
    (bill, rate, expected, paidFor) =>
      paidFor < 0 || paidFor > 12 ? outOfRange : payAwardOf(bill, rate, expected, paidFor),
  );
}

export const payAwardEntry: CatalogueEntry = {
  id: 'PAYAWARD',
  category: 'Inflation and prices',
  examples: [
    example('PAYAWARD', [44.47, 0.02], 0.8894, {
      note: 'Nothing was budgeted.',
      source: 'Medium term financial strategy 2022-25: staffing',
    }),
    example('PAYAWARD', [44.47, 0.04, 0.02], 0.8894, { note: '4% awarded, 2% budgeted.' }),
    example('PAYAWARD', [12000, 0.04, 0.02, 7], 140, { note: 'Paid from September.' }),
    example('PAYAWARD', [12000, 0.015, 0.02], -60, { note: 'An award below the budgeted one.' }),
  ],
  native: ([base, award, budgeted, months]) =>
    `${operand(base)}*(${operand(award)}-${operandOr(budgeted, '0')})*${operandOr(months, '12')}/12`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Months below 0 or above 12 give a figure instead of ' +
    '#NUM!, and a blank cell used as months is 0 months instead of 12.',
  implementation: payAward,
};
