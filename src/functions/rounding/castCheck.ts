import { castCheck as castCheckOf } from '../../domain/castCheck';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { withLists } from '../list';
import { operand, operandOr } from '../native';
import { isDecimals } from './isDecimals';

/**
 * Whether printed figures add up to their printed total: Casts, Rounding 1, or Out by 406.
 * @customfunction CASTCHECK
 * @param values The figures: a row, a column or a block. Blank is 0.
 * @param total The total they should add up to. Blank is 0.
 * @param [decimals] Decimal places of the printed figures, from -6 to 6: 0 (default) is whole figures, -3 thousands.
 * @returns "Casts"; "Rounding" and the difference where rounding explains it; "Out by" and the difference where not.
 * @remarks The difference is total less sum: with a minus the total is too low. Rounding explains half a unit of the last
 * printed place for each figure that is not 0 and half for the total. #NUM! for other decimals. A value that is not a
 * number is the whole answer. RULES.md section 3.
 */
export function castCheck(values: unknown[][], total: unknown, decimals?: unknown): unknown[][] {
  return withLists(
    [number('Values', values), number('Total', total), optionalNumber('Decimals', decimals, 0)],
    ({ values: figures }, { values: [sum] }, { values: [places] }) => [
      [isDecimals(places) ? castCheckOf(figures, sum, places) : outOfRange],
    ],
  );
}

export const castCheckEntry: CatalogueEntry = {
  id: 'CASTCHECK',
  category: 'Rounding',
  examples: [
    example('CASTCHECK', [[[4192, 1530]], 5723], 'Rounding 1'),
    example('CASTCHECK', [[[4192, 1531]], 5723], 'Casts'),
    example('CASTCHECK', [[[4192, 1530]], 6128], 'Out by 406'),
    example('CASTCHECK', [[[43890], [5115], [14020], [59351], [1801], [-123348]], 830], 'Rounding 1', {
      note: 'The figures add up to 829.',
      source: 'Period 10 report 2021-22, Table 1: forecast outturn',
    }),
    example('CASTCHECK', [[[0.051, 0.289, 0.148, 0.427, 0.844, 0.65]], 2.41, 3], 'Rounding 0.001', {
      note: 'Figures printed to three decimals.',
      source: 'Period 10 report 2021-22, Table 7: opening reserves',
    }),
    example('CASTCHECK', [[[130, 12]], 140], 'Out by -2', { note: 'With a minus the total is too low.' }),
  ],
  native: ([values, total, decimals]) => {
    const places = operandOr(decimals, '0');
    const difference = `ROUND(${operand(total)}-SUM(${values}),9)`;
    const explained = `(SUMPRODUCT((${operand(values)}<>0)*1)+1)/2/10^${places}`;
    const verdict = `IF(ABS(${difference})<=${explained},"Rounding ","Out by ")`;
    return `IF(${difference}=0,"Casts",${verdict}&FIXED(${difference},${places}))`;
  },
  nativeNote:
    'Figures kept as text are left out of the sum, a difference below a billionth is none, and one with more decimals ' +
    'than the printed figures is shown rounded. Commas and points follow the regional settings of whoever opens the workbook.',
  implementation: castCheck,
};
