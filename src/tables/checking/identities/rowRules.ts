/** The arithmetic within a row, by the roles of its columns. RULES.md sections 2, 5, 12 and 13. */
import { working } from '../words';
import type { IdentityRule } from '../identity';

/** Columns with their signs: `{ forecast: 1, budget: -1 }`. */
export type Terms = Record<string, number>;

/** How a column of a table is worked out from others of the same row. */
export interface RowRule extends IdentityRule {
  /** Role of the column that is worked out. */
  target: string;
  /** Ways of working it out, the usual first: the one that most rows follow counts. */
  ways: readonly Terms[];
  /**
   * True where the headings alone establish it. Else it must hold in half of the rows at least, so that a table that
   * means something else raises no alarm.
   */
  certain: boolean;
}

function rowRule(kind: string, target: string, ways: readonly Terms[], certain = true): RowRule {
  return {
    kind,
    target,
    ways,
    certain,
    explain: (identity, computed) => `${working(identity)} gives ${computed}`,
  };
}

/** Of rules for one target the first whose columns are all there is used. */
export const rowRules: readonly RowRule[] = [
  rowRule('forecast', 'forecast', [
    { gross: 1, funding: 1 },
    { gross: 1, funding: -1 },
  ]),
  rowRule('variance', 'variance', [
    { forecast: 1, budget: -1 },
    { budget: 1, forecast: -1 },
  ]),
  rowRule('variance', 'variance', [
    { gross: 1, funding: 1, budget: -1 },
    { gross: 1, funding: -1, budget: -1 },
    { budget: 1, gross: -1, funding: -1 },
    { budget: 1, gross: -1, funding: 1 },
  ]),
  rowRule('variance', 'variance', [
    { gross: 1, budget: -1 },
    { budget: 1, gross: -1 },
  ]),
  rowRule(
    'variance',
    'variance',
    [
      { actual: 1, expected: -1 },
      { expected: 1, actual: -1 },
    ],
    false,
  ),
  rowRule(
    'variance',
    'variance',
    [
      { actual: 1, budget: -1 },
      { budget: 1, actual: -1 },
    ],
    false,
  ),
  rowRule('movement', 'movement', [
    { variance: 1, prior: -1 },
    { prior: 1, variance: -1 },
  ]),
  rowRule('currentVariance', 'currentVariance', [
    { actual: 1, expected: -1 },
    { expected: 1, actual: -1 },
  ]),
  rowRule('numberVariance', 'numberVariance', [{ averageNumber: 1, budgetNumber: -1 }]),
  rowRule('numberVariance', 'numberVariance', [{ snapshot: 1, budgetNumber: -1 }], false),
  rowRule('unitVariance', 'unitVariance', [{ actualUnit: 1, budgetUnit: -1 }]),
  rowRule('unallocated', 'target', [{ total: 1, unallocated: 1 }]),
  rowRule('ragTotal', 'target', [{ red: 1, amber: 1, green: 1, blue: 1 }]),
  rowRule('ragTotal', 'target', [{ red: 1, amber: 1, green: 1 }]),
  rowRule('ragTotal', 'total', [{ red: 1, amber: 1, green: 1, blue: 1 }]),
  rowRule('ragTotal', 'total', [{ red: 1, amber: 1, green: 1 }]),
  rowRule('difference', 'difference', [
    { final: 1, draft: -1 },
    { draft: 1, final: -1 },
  ]),
  rowRule('balance', 'balance', [
    { opening: 1, commitment: -1 },
    { opening: 1, commitment: 1 },
  ]),
  rowRule('balance', 'balance', [
    { opening: 1, drawdown: 1, new: 1 },
    { opening: 1, drawdown: -1, new: 1 },
  ]),
  rowRule('balance', 'balance', [
    { opening: 1, drawdown: 1 },
    { opening: 1, drawdown: -1 },
  ]),
  rowRule('balance', 'balance', [
    { opening: 1, movement: 1 },
    { opening: 1, movement: -1 },
  ]),
];
