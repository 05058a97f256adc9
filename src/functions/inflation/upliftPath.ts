import { upliftPath as upliftPathOf } from '../../domain/upliftPath';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { inRows, withLists } from '../list';

/**
 * A base grown by each rate in turn: the amount after each year.
 * @customfunction UPLIFTPATH
 * @param base The amount before the first rate. Blank is 0.
 * @param rates The growth of each year, such as 2% or 0.02, in order: a row or a column. Blank is 0.
 * @returns The amount after each rate, in the shape of the rates.
 * @remarks Nothing is rounded between the years. A rate that is not a number is the whole answer, because all later
 * amounts depend on it. RULES.md section 9.
 */
export function upliftPath(base: unknown, rates: unknown[][]): unknown[][] {
  return withLists([number('Base', base), number('Rates', rates)], (from, growth) =>
    inRows(upliftPathOf(from.values[0], growth.values), growth.columns),
  );
}

export const upliftPathEntry: CatalogueEntry = {
  id: 'UPLIFTPATH',
  category: 'Inflation and prices',
  examples: [
    example('UPLIFTPATH', [100, [[0.02, 0.026, 0.02]]], [[102, 104.652, 106.74504]]),
    example('UPLIFTPATH', [1.73, [[0.02, 0.02, 0.02]]], [[1.7646, 1.799892, 1.83588984]], {
      note: 'Printed as 1.76, 1.80 and 1.84.',
      source: 'Medium term financial strategy 2022-25: invoiced income',
    }),
    example('UPLIFTPATH', [1000, [[0.1], [-0.1]]], [[1100], [990]], { note: 'A column gives a column.' }),
  ],
  native: null,
  nativeNote:
    'The answer spills and each amount builds on the one before. Write base*(1+rate) beside the first rate, and below ' +
    'it the cell above times (1+rate).',
  implementation: upliftPath,
};
