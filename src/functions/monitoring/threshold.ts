import { threshold as thresholdOf } from '../../domain/threshold';
import type { ArgumentsOf } from '../arguments';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, option, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { byOption, operandOr } from '../native';
import { ThresholdRule } from '../options';

/** 2% of the budget. */
const standardPercent = 0.02;
/** 100, which is £100,000 in a table in £000. */
const standardAmount = 100;

/**
 * The reporting threshold: the greater, or the lesser, of a percentage of the budget and an amount.
 * @customfunction THRESHOLD
 * @param budget The budget, of either sign: one cell or a range. Blank is 0.
 * @param [percent] The share of the size of the budget, 0 or more. Default 2%.
 * @param [amount] The amount in the unit of the budget, 0 or more. Default 100, for tables in £000.
 * @param [rule] "greater" (default) or "lesser": which of the two counts.
 * @returns The threshold in the unit of the budget, cell by cell.
 * @remarks #NUM! for a negative percent or amount. RULES.md section 6.
 */
export function threshold(
  budget: unknown[][],
  percent?: unknown,
  amount?: unknown,
  rule?: ThresholdRule,
): unknown[][] {
  return eachCell(
    [number('Budget', budget), ...thresholdArguments(percent, amount, rule)],
    (budgeted, share, least, by) =>
      Math.min(share, least) < 0 ? outOfRange : thresholdOf(budgeted, share, least, by),
  );
}

/** The terms of the threshold that THRESHOLD and MATERIAL share, with their defaults. */
export function thresholdArguments(
  percent: unknown,
  amount: unknown,
  rule: unknown,
): ArgumentsOf<[percent: number, amount: number, rule: `${ThresholdRule}`]> {
  return [
    optionalNumber('Percent', percent, standardPercent),
    optionalNumber('Amount', amount, standardAmount),
    option('Rule', rule, ThresholdRule, ThresholdRule.greater),
  ];
}

/** The native expression, from the texts of the arguments. */
export function thresholdNative(budget: string, percent?: string, amount?: string, rule?: string): string {
  const both = `${operandOr(percent, '2%')}*ABS(${budget}),${operandOr(amount, String(standardAmount))}`;
  return byOption(rule, { greater: `MAX(${both})`, lesser: `MIN(${both})` });
}

export const thresholdEntry: CatalogueEntry = {
  id: 'THRESHOLD',
  category: 'Monitoring',
  examples: [
    example('THRESHOLD', [8262], 165.24, { note: '2% of the budget, because that is more than 100.' }),
    example('THRESHOLD', [386], 100, {
      note: '100, because 2% of the budget is only 7.72.',
      source: 'Finance and Performance Report, January 2016: Local Assistance Scheme',
    }),
    example('THRESHOLD', [-54342], 1086.84, { note: 'The size of the budget counts, whatever its sign.' }),
    example('THRESHOLD', [8262, '5%', 250, 'lesser'], 250, { note: 'The lesser of 413.10 and 250.' }),
  ],
  native: ([budget, percent, amount, rule]) => thresholdNative(budget, percent, amount, rule),
  nativeNote:
    'A negative percent or amount gives a number instead of #NUM!. A blank cell used as percent or amount is 0 instead ' +
    'of the default, and an unknown word in a cell used as rule counts as greater.',
  implementation: threshold,
};
