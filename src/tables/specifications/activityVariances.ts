import { rateVariance, volumeVariance } from '../../domain/activityVariance';
import { convertUnit } from '../../domain/unit';
import type { ColumnSpecification, ComputedColumn, Figures } from '../specification';
import { computedMoney } from './columnKinds';
import { amount } from './figuresOf';
import { fromPounds } from './fromPounds';
import { difference } from './sums';

/** A variance of numbers or prices over the weeks: weekly costs are in £, the result in the table's unit. RULES.md section 12. */
function overWeeks(
  native: string,
  outturn: string,
  compute: (row: Figures) => number,
  needs: string[],
): ComputedColumn {
  return {
    native: ({ unit }) => `${native}${fromPounds[unit]}`,
    outturn: ({ unit }) => `${outturn}${fromPounds[unit]}`,
    compute: (row, { unit }) => convertUnit(compute(row), '£', unit),
    needs,
  };
}

/** Variances of number, cost and weekly cost, and what number and price make of the cost. RULES.md section 12. */
export const activityVariances: ColumnSpecification[] = [
  {
    key: 'numberVariance',
    heading: 'Number variance',
    kind: 'computed',
    synonyms: [
      'number variance',
      'yearly average budgeted no. of placements',
      'variance number',
      'placements variance',
      'variance in placements',
    ],
    format: 'numberFine',
    total: 'sum',
    meaning: 'Yearly average less budgeted number.',
    computed: difference('average', 'number'),
  },
  computedMoney({
    key: 'costVariance',
    heading: 'Cost variance',
    synonyms: ['cost variance', 'net variance to budget', 'variance to budget', 'net variance'],
    meaning: 'Projected spend less annual budget. Positive is an overspend.',
    computed: difference('projected', 'annualBudget'),
  }),
  {
    key: 'weeklyVariance',
    heading: 'Weekly cost variance',
    kind: 'computed',
    synonyms: ['weekly cost variance', 'average weekly cost variance', 'variance weekly cost'],
    format: 'pounds',
    total: 'none',
    meaning: 'Actual less budgeted average weekly cost, in £.',
    computed: difference('actualCost', 'budgetCost'),
  },
  computedMoney({
    key: 'volumeVariance',
    heading: 'Volume variance',
    optional: true,
    synonyms: ['volume variance'],
    meaning: 'What the number variance costs at the budgeted weekly cost.',
    computed: overWeeks(
      '({average}-{number})*{weeks}*{budgetCost}',
      'OUTTURN.VOLUMEVARIANCE({number},{average},{weeks},{budgetCost})',
      (row) =>
        volumeVariance(
          amount(row, 'number'),
          amount(row, 'average'),
          amount(row, 'weeks'),
          amount(row, 'budgetCost'),
        ),
      ['number', 'average', 'weeks', 'budgetCost'],
    ),
  }),
  computedMoney({
    key: 'rateVariance',
    heading: 'Rate variance',
    optional: true,
    synonyms: ['rate variance', 'price variance'],
    meaning: 'What the weekly cost variance costs at the yearly average number.',
    computed: overWeeks(
      '({actualCost}-{budgetCost})*{weeks}*{average}',
      'OUTTURN.RATEVARIANCE({budgetCost},{actualCost},{weeks},{average})',
      (row) =>
        rateVariance(
          amount(row, 'budgetCost'),
          amount(row, 'actualCost'),
          amount(row, 'weeks'),
          amount(row, 'average'),
        ),
      ['budgetCost', 'actualCost', 'weeks', 'average'],
    ),
  }),
];
