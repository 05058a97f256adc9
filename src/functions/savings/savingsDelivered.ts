import { savingsDelivered as savingsDeliveredOf } from '../../domain/savingsDelivered';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, trueOrFalse } from '../coerce';
import { divisionByZero } from '../errors';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * The share of a savings target that is delivered: green plus blue, over the target.
 * @customfunction SAVINGSDELIVERED
 * @param target The savings target: one cell or a range. Blank is 0.
 * @param green The money delivered, in the unit of the target: one cell or a range. Blank is 0.
 * @param blue The money mitigated in year or verified: one cell or a range. Blank is 0.
 * @param [countblue] TRUE (default) counts blue as delivered; FALSE leaves it out.
 * @returns A fraction, cell by cell: format it as a percentage.
 * @remarks #DIV/0! for a target of 0. RULES.md section 5.
 */
export function savingsDelivered(
  target: unknown[][],
  green: unknown[][],
  blue: unknown[][],
  countblue?: unknown,
): unknown[][] {
  return eachCell(
    [
      number('Target', target),
      number('Green', green),
      number('Blue', blue),
      trueOrFalse('Countblue', countblue, true),
    ],
    (aim, delivered, verified, counts) =>
      savingsDeliveredOf(aim, delivered, verified, counts) ?? divisionByZero,
  );
}

export const savingsDeliveredEntry: CatalogueEntry = {
  id: 'SAVINGSDELIVERED',
  category: 'Savings and performance',
  examples: [
    example('SAVINGSDELIVERED', [3261, 1093, 197], 0.395584176632935, {
      note: '39.6% delivered or mitigated.',
      source: 'Period 10 report 2021-22, Table 6: total',
    }),
    example('SAVINGSDELIVERED', [3261, 1093, 197, false], 0.335173259736277, {
      note: 'Without what was only mitigated in year.',
    }),
    example('SAVINGSDELIVERED', [1084, 517, null], 0.476937269372694, {
      source: 'Period 10 report 2021-22, Table 6: 19-002-02',
    }),
  ],
  native: ([target, green, blue, countblue]) =>
    `(${operandOr(green, '0')}+${blueCounted(operandOr(blue, '0'), countblue)})/${operand(target)}`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Figures kept as text are read by Excel’s own rules. ' +
    'An error in blue does not show where blue is not counted.',
  implementation: savingsDelivered,
};

function blueCounted(blue: string, countblue: string | undefined): string {
  const given = countblue?.trim() ?? '';
  if (given === '' || /^(true|1)$/i.test(given)) return blue;
  if (/^(false|0)$/i.test(given)) return '0';
  return `IF(${operand(given)}="",${blue},IF(${given},${blue},0))`;
}
