import { variance as varianceOf } from '../../domain/variance';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand } from '../native';

/**
 * Outturn variance: outturn less budget. Positive is an overspend; income and grants are held negative.
 * @customfunction VARIANCE
 * @param budget The budget: one cell or a range. Blank is 0.
 * @param outturn The outturn or forecast, in the unit of the budget: one cell or a range. Blank is 0.
 * @returns The variance in the same unit, cell by cell.
 * @remarks Exact in decimals to 15 digits. #VALUE! for what is not a number. RULES.md sections 1 and 2.
 */
export function variance(budget: unknown[][], outturn: unknown[][]): unknown[][] {
  return eachCell([number('Budget', budget), number('Outturn', outturn)], varianceOf);
}

export const varianceEntry: CatalogueEntry = {
  id: 'VARIANCE',
  category: 'Monitoring',
  examples: [
    example('VARIANCE', [43998, 43890], -108, {
      note: 'An underspend of 108.',
      source: 'Period 10 report 2021-22, Table 1: Corporate Parent Service',
    }),
    example('VARIANCE', [-4557, -4809], -252, {
      note: 'More income than budgeted is favourable: the same formula, unflipped.',
      source: 'Period 10 report 2021-22, Table 2: UASC Funding',
    }),
    example('VARIANCE', [0.3, 0.1 + 0.2], 0, { note: 'Figures are read as Excel shows them.' }),
    example('VARIANCE', ['(4,557)', '£(4,809)'], -252, { note: 'Figures kept as text are read too.' }),
    example(
      'VARIANCE',
      [
        [[326], [43998]],
        [[303], [43890]],
      ],
      [[-23], [-108]],
      {
        note: 'A range gives a range.',
      },
    ),
  ],
  native: ([budget, outturn]) => `${operand(outturn)}-${operand(budget)}`,
  nativeNote:
    'Excel subtracts in binary, so beyond 15 digits a trace may remain (1.1-1 is not exactly 0.1). ' +
    'Figures kept as text, such as (4,557), give #VALUE! or are read by Excel’s own rules.',
  implementation: variance,
};
