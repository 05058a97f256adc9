import { provision as provisionOf } from '../../domain/provision';
import type { Answer } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { valueError } from '../errors';
import { example } from '../example';
import { inRows, withLists, type List } from '../list';

/**
 * The inflation provision for each year: the year's base times its rate, the base rolled forward with provisions and savings.
 * @customfunction PROVISION
 * @param base The first year's budget before inflation. Blank is 0.
 * @param rates The inflation of each year, such as 2.6% or 0.026, in order: a row or a column. Blank is 0.
 * @param [savings] The savings of each year, positive, in the unit of the base: as many as rates. Default none; blank is 0.
 * @returns The provision of each year in the unit of the base, in the shape of the rates.
 * @remarks The next year's base is this year's plus its provision less its savings; nothing is rounded between the
 * years. #VALUE! where there are not as many savings as rates. A cell that is not a number is the whole answer,
 * because all later years depend on it. RULES.md section 9.
 */
export function provision(base: unknown, rates: unknown[][], savings?: unknown[][]): unknown[][] {
  return withLists(
    [number('Base', base), number('Rates', rates), optionalNumber('Savings', savings, undefined)],
    (from, inflation, saved) => provisionRows(from.values[0], inflation, saved.values),
  );
}

function provisionRows(
  base: number,
  { values: rates, columns }: List<number>,
  saved: readonly (number | undefined)[],
): Answer[][] {
  const isOmitted = saved.length === 1 && saved[0] === undefined;
  if (!isOmitted && saved.length !== rates.length) {
    return [
      [
        valueError(
          `Savings: ${saved.length} given for ${rates.length} rates. Give as many savings as rates.`,
        ),
      ],
    ];
  }
  const savings = rates.map((_, year) => saved[year] ?? 0);
  return inRows(provisionOf(base, rates, savings), columns);
}

export const provisionEntry: CatalogueEntry = {
  id: 'PROVISION',
  category: 'Inflation and prices',
  examples: [
    example('PROVISION', [60.59, [[0.026, 0.026]], [[2.45, 1.25]]], [[1.57534, 1.55259884]], {
      note: 'Printed as 1.56 and 1.55: the first rate behind the paper is a little below 2.6%.',
      source: 'Medium term financial strategy 2022-25: placements',
    }),
    example('PROVISION', [44.47, [[0.02, 0.02, 0.02]]], [[0.8894, 0.907188, 0.92533176]], {
      note: 'Without savings.',
    }),
    example('PROVISION', [100, [[0.1], [0.1]], [[10], [0]]], [[10], [10]], {
      note: 'A column gives a column.',
    }),
  ],
  native: null,
  nativeNote:
    'The answer spills and each year builds on the one before. Keep a line for the base, where the next year is base + ' +
    'provision - savings, and write base*rate below it.',
  implementation: provision,
};
