import { excelNumber } from '../../domain/exact';
import { profile as profileOf } from '../../domain/profile';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { divisionByZero, outOfRange } from '../errors';
import { example } from '../example';
import { operand } from '../native';
import { wholeList } from '../list';

const twelveEqualPeriods: readonly number[] = new Array<number>(12).fill(1);

/**
 * The budget to date: the annual budget times the share of the year that has gone, evenly or by a profile.
 * @customfunction PROFILE
 * @param annual The annual budget: one cell or a range. Blank is 0.
 * @param period How many periods have gone: a whole number from 0 to the number of periods.
 * @param [profile] The weight of each period, on any scale: a row or a column. Default twelve equal periods; blank is 0.
 * @returns The budget to date in the unit of the annual budget, cell by cell.
 * @remarks #NUM! for a period that is not whole, negative or after the last one; #DIV/0! where the weights add up to
 * 0. A weight that is not a number is the answer in every cell. RULES.md section 14.
 */
export function profile(annual: unknown[][], period: unknown, profile?: unknown[][]): unknown[][] {
  return eachCell(
    [
      number('Annual', annual),
      number('Period', period),
      wholeList(optionalNumber('Profile', profile, undefined)),
    ],
    (budget, gone, given) => {
      const isOmitted = given.length === 1 && given[0] === undefined;
      const weights = isOmitted ? twelveEqualPeriods : given.map((weight) => weight ?? 0);
      const periods = excelNumber(gone);
      if (!Number.isInteger(periods) || periods < 0 || periods > weights.length) return outOfRange;
      return profileOf(budget, periods, weights) ?? divisionByZero;
    },
  );
}

export const profileEntry: CatalogueEntry = {
  id: 'PROFILE',
  category: 'Monitoring',
  examples: [
    example('PROFILE', [1200, 10], 1000, { note: 'Ten twelfths of the year.' }),
    example('PROFILE', [100, 2, [[1, 2, 1]]], 75, {
      note: 'Three periods, with half of the budget in the second.',
    }),
    example('PROFILE', [[[43998], [-4557]], 10], [[36665], [-3797.5]], {
      note: 'A range gives a range.',
      source: 'Period 10 report 2021-22, Tables 1 and 2: budgets',
    }),
    example('PROFILE', [1200, 0], 0, { note: 'Before the year begins.' }),
  ],
  native: ([annual, period, profile]) =>
    profile === undefined || profile.trim() === ''
      ? `${operand(annual)}*${operand(period)}/12`
      : `${operand(annual)}*IF(${operand(period)}=0,0,SUM(INDEX(${profile},1):INDEX(${profile},${period})))/SUM(${profile})`,
  nativeNote:
    'The profile must be cells, one row or one column. Without one, a period that is not whole or is beyond 12 gives a ' +
    'number instead of #NUM!. Excel calculates in binary, so the 15th digit may differ.',
  implementation: profile,
};
