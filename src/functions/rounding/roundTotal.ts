import { roundTotal as roundTotalOf } from '../../domain/roundTotal';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { inRows, withLists } from '../list';

/**
 * Values rounded so that they add up to their rounded total.
 * @customfunction ROUNDTOTAL
 * @param values The values: a row, a column or a block. Blank is 0.
 * @param [unit] Round to multiples of this, more than 0: 1 (default) for whole figures, 1000 for thousands, 0.01 for pence.
 * @param [total] What they are to add up to, before it is rounded to the unit. Default: their sum.
 * @returns The rounded values, in the shape of the values.
 * @remarks Each value goes to the multiple just below or just above it, with the least total change: those that lose
 * most by rounding down go up, in a tie the earlier. #NUM! where the unit is not above 0, or no such rounding reaches
 * the total. A value that is not a number is the whole answer. RULES.md section 3.
 */
export function roundTotal(values: unknown[][], unit?: unknown, total?: unknown): unknown[][] {
  return withLists(
    [number('Values', values), optionalNumber('Unit', unit, 1), optionalNumber('Total', total, undefined)],
    ({ values: figures, columns }, { values: [step] }, { values: [target] }) => {
      const rounded = step > 0 ? roundTotalOf(figures, step, target) : undefined;
      return rounded === undefined ? [[outOfRange]] : inRows(rounded, columns);
    },
  );
}

export const roundTotalEntry: CatalogueEntry = {
  id: 'ROUNDTOTAL',
  category: 'Rounding',
  examples: [
    example('ROUNDTOTAL', [[[0.4, 0.4, 0.4]]], [[1, 0, 0]], {
      note: 'They add up to 1.2, so to 1: in a tie the earlier goes up.',
    }),
    example('ROUNDTOTAL', [[[1.093], [1.484], [0.486], [0.197]]], [[1], [1], [1], [0]], {
      note: 'In whole £m the total of 3.26 is 3; rounded one by one they would add up to 2.',
      source: 'Period 10 report 2021-22, section 6: savings by status',
    }),
    example('ROUNDTOTAL', [[[43998, 5692, 14314, 57579, 1765]], 1000], [[44000, 6000, 14000, 57000, 2000]], {
      note: 'To thousands: one figure is rounded the other way so that they add up to 123,000.',
      source: 'Period 10 report 2021-22, Table 1: budgets',
    }),
    example('ROUNDTOTAL', [[[1.2, 2.3]], 1, 4], [[1, 3]], { note: 'Adding up to a total that is given.' }),
  ],
  native: null,
  nativeNote:
    'Which values go up depends on all of them at once. ROUND each one and put the rest into the largest, by hand, to ' +
    'do without the add-in.',
  implementation: roundTotal,
};
