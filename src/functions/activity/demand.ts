import { demand as demandOf } from '../../domain/demand';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand } from '../native';

/**
 * A number of placements or clients after growth or reduction, to the nearest whole one.
 * @customfunction DEMAND
 * @param count How many there are: one cell or a range. Blank is 0.
 * @param rate The growth, such as 10% or 0.1 (2 means 200%), negative for a reduction: one cell or a range. Blank is 0.
 * @returns The whole number, cell by cell, halves up in size.
 * @remarks Totals are added from whole numbers, not grown themselves. RULES.md section 11.
 */
export function demand(count: unknown[][], rate: unknown[][]): unknown[][] {
  return eachCell([number('Count', count), number('Rate', rate)], demandOf);
}

export const demandEntry: CatalogueEntry = {
  id: 'DEMAND',
  category: 'Activity',
  examples: [
    example('DEMAND', [7, '10%'], 8, {
      source: 'Medium term financial strategy 2022-25, model 1: assessment placements',
    }),
    example('DEMAND', [328, '-5%'], 312, {
      note: 'Exactly 311.6.',
      source: 'Medium term financial strategy 2022-25, model 2: fostering placements',
    }),
    example('DEMAND', [[[328], [104], [42]], -0.1], [[295], [94], [38]], {
      note: 'A range gives a range.',
      source: 'Medium term financial strategy 2022-25, model 2: fostering, residential, staying put',
    }),
  ],
  native: ([count, rate]) => `ROUND(${operand(count)}*(1+${operand(rate)}),0)`,
  nativeNote:
    'Excel calculates in binary, so what is exactly a half may be rounded the other way. Figures kept as text are read ' +
    'by Excel’s own rules.',
  implementation: demand,
};
