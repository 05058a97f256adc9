import { netOutturn as netOutturnOf } from '../../domain/netOutturn';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * Outturn after funding: gross outturn plus funding, which is held negative.
 * @customfunction NETOUTTURN
 * @param gross The gross outturn or forecast: one cell or a range. Blank is 0.
 * @param funding The funding that meets part of it, as a negative figure in the same unit: one cell or a range. Blank is 0.
 * @returns The net outturn in the same unit, cell by cell.
 * @remarks Exact in decimals to 15 digits. #VALUE! for what is not a number. RULES.md section 4.
 */
export function netOutturn(gross: unknown[][], funding: unknown[][]): unknown[][] {
  return eachCell([number('Gross', gross), number('Funding', funding)], netOutturnOf);
}

export const netOutturnEntry: CatalogueEntry = {
  id: 'NETOUTTURN',
  category: 'Monitoring',
  examples: [
    example('NETOUTTURN', [44746, -856], 43890, {
      note: 'The variance is judged after covid funding.',
      source: 'Period 10 report 2021-22, Table 1: Corporate Parent Service',
    }),
    example('NETOUTTURN', [303, null], 303, { note: 'No funding.' }),
  ],
  native: ([gross, funding]) => `${operand(gross)}+${operandOr(funding, '0')}`,
  nativeNote:
    'Excel adds in binary, so beyond 15 digits a trace may remain. Figures kept as text are read by Excel’s own rules.',
  implementation: netOutturn,
};
