import { savingsGap as savingsGapOf } from '../../domain/savingsGap';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * What the colours leave unexplained of a savings target: target less red, amber, green and blue.
 * @customfunction SAVINGSGAP
 * @param target The savings target: one cell or a range. Blank is 0.
 * @param red The money estimated as not deliverable, in the unit of the target: one cell or a range. Blank is 0.
 * @param amber The money deliverable but at risk: one cell or a range. Blank is 0.
 * @param green The money delivered: one cell or a range. Blank is 0.
 * @param blue The money mitigated in year or verified: one cell or a range. Blank is 0.
 * @returns The gap in the same unit, cell by cell: 0 where the colours account for the whole target.
 * @remarks Exact in decimals to 15 digits. RULES.md section 5.
 */
export function savingsGap(
  target: unknown[][],
  red: unknown[][],
  amber: unknown[][],
  green: unknown[][],
  blue: unknown[][],
): unknown[][] {
  return eachCell(
    [
      number('Target', target),
      number('Red', red),
      number('Amber', amber),
      number('Green', green),
      number('Blue', blue),
    ],
    (aim, notDeliverable, atRisk, delivered, verified) =>
      savingsGapOf(aim, { red: notDeliverable, amber: atRisk, green: delivered, blue: verified }),
  );
}

export const savingsGapEntry: CatalogueEntry = {
  id: 'SAVINGSGAP',
  category: 'Savings and performance',
  examples: [
    example('SAVINGSGAP', [1084, 239, 327, 517, 0], 1, {
      note: 'The published figures are rounded.',
      source: 'Period 10 report 2021-22, Table 6: 19-002-02',
    }),
    example('SAVINGSGAP', [843, 247, 20, 576, null], 0, {
      source: 'Period 10 report 2021-22, Table 6: 19-002-07',
    }),
    example('SAVINGSGAP', [250, 0, 0, 0, 0], 250, { note: 'Nothing is analysed yet.' }),
  ],
  native: ([target, ...colours]) =>
    [operand(target), ...colours.map((colour) => operandOr(colour, '0'))].join('-'),
  nativeNote:
    'Excel subtracts in binary, so beyond 15 digits a trace may remain. Figures kept as text are read by Excel’s own rules.',
  implementation: savingsGap,
};
