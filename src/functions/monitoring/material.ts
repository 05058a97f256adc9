import { isMaterial } from '../../domain/isMaterial';
import { threshold } from '../../domain/threshold';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import type { ThresholdRule } from '../options';
import { thresholdArguments, thresholdNative } from './threshold';

/**
 * Whether a variance is above the reporting threshold: TRUE or FALSE.
 * @customfunction MATERIAL
 * @param variance The variance, positive for an overspend: one cell or a range. Its size counts. Blank is 0.
 * @param budget The budget in the unit of the variance, of either sign: one cell or a range. Blank is 0.
 * @param [percent] The share of the size of the budget, 0 or more. Default 2%.
 * @param [amount] The amount in the unit of the variance, 0 or more. Default 100, for tables in £000.
 * @param [rule] "greater" (default) or "lesser": which of the two is the threshold.
 * @returns TRUE where the size of the variance is above the threshold, cell by cell; FALSE where it is at it or below.
 * @remarks #NUM! for a negative percent or amount. RULES.md section 6.
 */
export function material(
  variance: unknown[][],
  budget: unknown[][],
  percent?: unknown,
  amount?: unknown,
  rule?: ThresholdRule,
): unknown[][] {
  return eachCell(
    [number('Variance', variance), number('Budget', budget), ...thresholdArguments(percent, amount, rule)],
    (difference, budgeted, share, least, by) =>
      Math.min(share, least) < 0 ? outOfRange : isMaterial(difference, threshold(budgeted, share, least, by)),
  );
}

export const materialEntry: CatalogueEntry = {
  id: 'MATERIAL',
  category: 'Monitoring',
  examples: [
    example('MATERIAL', [230, 8262], true, { note: 'Above the threshold of 165.24.' }),
    example('MATERIAL', [-61, 386], false, {
      note: 'Below the threshold of 100.',
      source: 'Finance and Performance Report, January 2016: Local Assistance Scheme',
    }),
    example('MATERIAL', [-101, 386], true, { note: 'Underspends count too.' }),
    example('MATERIAL', [100, 386], false, { note: 'At the threshold is not above it.' }),
    example('MATERIAL', [100, 386, '2%', 250, 'lesser'], true, { note: 'The lesser of 7.72 and 250.' }),
  ],
  native: ([variance, budget, percent, amount, rule]) =>
    `ABS(${variance})>${thresholdNative(budget, percent, amount, rule)}`,
  nativeNote:
    'A negative percent or amount gives an answer instead of #NUM!. A blank cell used as percent or amount is 0 instead ' +
    'of the default, and an unknown word in a cell used as rule counts as greater. Excel calculates in binary, so a ' +
    'variance exactly at the threshold may count as above it.',
  implementation: material,
};
