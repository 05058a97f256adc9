import { uplift as upliftOf } from '../../domain/uplift';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { divisionByZero } from '../errors';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * An amount grown at a rate for a number of periods: amount × (1 + rate) ^ periods.
 * @customfunction UPLIFT
 * @param amount The amount: one cell or a range. Blank is 0.
 * @param rate The growth in one period, such as 2% or 0.02 (2 means 200%): one cell or a range. Blank is 0.
 * @param [periods] How many periods, whole or part: one cell or a range. Default 1.
 * @returns The grown amount, cell by cell.
 * @remarks #NUM! where the answer is too large, or a fall of more than 100% is taken for part of a period; #DIV/0! for
 * a negative number of periods at −100%. RULES.md section 9.
 */
export function uplift(amount: unknown[][], rate: unknown[][], periods?: unknown[][]): unknown[][] {
  return eachCell(
    [number('Amount', amount), number('Rate', rate), optionalNumber('Periods', periods, 1)],
    (base, growth, count) => upliftOf(base, growth, count) ?? divisionByZero,
  );
}

export const upliftEntry: CatalogueEntry = {
  id: 'UPLIFT',
  category: 'Inflation and prices',
  examples: [
    example('UPLIFT', [100, 0.02], 102),
    example('UPLIFT', [1.73, '2%'], 1.7646, {
      note: 'Printed as 1.76.',
      source: 'Medium term financial strategy 2022-25: invoiced income',
    }),
    example('UPLIFT', [1.2, 0.02, 2], 1.24848, {
      note: 'Printed as 1.25, after rounding each year.',
      source: 'Medium term financial strategy 2022-25: joint funding',
    }),
    example('UPLIFT', [1000, 0.21, 0.5], 1100, { note: 'Half a period.' }),
    example('UPLIFT', [100, [[0.02, 0.026, 0.032]]], [[102, 102.6, 103.2]], {
      note: 'One amount, several rates.',
    }),
  ],
  native: ([amount, rate, periods]) => `${operand(amount)}*(1+${operand(rate)})^${operandOr(periods, '1')}`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. A blank cell used as periods is 0 periods instead of 1, ' +
    'and 0 periods at −100% give #NUM! instead of the amount.',
  implementation: uplift,
};
