import { rateVariance, volumeVariance } from '../../domain/activityVariance';
import { convertUnit } from '../../domain/unit';
import type { ColumnSpecification, ComputedColumn, Figures, TableSpecification } from '../specification';
import { computedMoney, figures, labels, money } from './columnKinds';
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

const variances: ColumnSpecification[] = [
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

/** Table 14 of TABLES.md: numbers, weekly costs and money of placements and care packages. RULES.md section 12. */
export const keyActivityData: TableSpecification = {
  id: 'keyActivityData',
  name: 'Key activity data',
  description: 'Budgeted and actual numbers, weekly costs and spend by service type, with the variances.',
  sheetName: 'Key activity data',
  purpose: 'activity',
  searchWords: ['placements', 'looked after children', 'weekly cost', 'volume', 'rate', 'price', 'clients'],
  rowNoun: ['service type', 'service types'],
  totalLabel: 'Total',
  memo: true,
  headline: 'costVariance',
  headlineWord: 'variance',
  defaultUnit: '£000',
  notes: [
    'Number variance: yearly average less budget. Cost variance: a positive figure is an overspend; a negative one, in brackets, an underspend.',
    'Average weekly costs are of everybody who has been, is or will be placed, so average times weeks times cost need not be the projected spend.',
    'Weekly costs are in £. A dash is nil. Columns with headings in italics are calculated. Rows below the total are not in it.',
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: [
        'type',
        'number',
        'annualBudget',
        'weeks',
        'budgetCost',
        'snapshot',
        'average',
        'projected',
        'actualCost',
        'numberVariance',
        'costVariance',
        'weeklyVariance',
        'volumeVariance',
        'rateVariance',
      ],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'type',
      heading: 'Service type',
      synonyms: ['service type', 'type', 'placement type', 'service', 'care type', 'description', 'name'],
      meaning: 'The kind of placement or package.',
    }),
    figures({
      key: 'number',
      heading: 'Budgeted number',
      synonyms: [
        'budgeted number',
        'no of placements budgeted',
        'number of placements budgeted',
        'budget number',
        'budgeted no. of placements',
        'budgeted placements',
        'budgeted clients',
        'budget no',
      ],
      format: 'numberFine',
      total: 'sum',
      meaning: 'The number the budget is for.',
    }),
    money({
      key: 'annualBudget',
      heading: 'Annual budget',
      synonyms: ['annual budget', 'budget', 'total budget'],
      meaning: 'The budget for the year.',
    }),
    figures({
      key: 'weeks',
      heading: 'Weeks',
      synonyms: ['weeks', 'no. of weeks funded', 'weeks funded', 'number of weeks funded', 'no of weeks'],
      leftOutIfMissing: true,
      format: 'numberFine',
      meaning: 'Weeks in the year that are paid: 52, 55, 365/7.',
    }),
    figures({
      key: 'budgetCost',
      heading: 'Budgeted average weekly cost',
      synonyms: [
        'budgeted average weekly cost',
        'average weekly cost per head budget',
        'budget average weekly cost',
        'budgeted weekly cost',
        'average weekly cost budget',
      ],
      format: 'pounds',
      meaning: 'What one costs a week in the budget, in £.',
    }),
    figures({
      key: 'snapshot',
      heading: 'Snapshot number',
      synonyms: [
        'snapshot number',
        'snapshot of no. of placements',
        'snapshot of number of placements',
        'snapshot',
        'current number',
        'actual number',
      ],
      leftOutIfMissing: true,
      format: 'numberFine',
      total: 'sum',
      meaning: 'How many there are at the end of the month.',
    }),
    figures({
      key: 'average',
      heading: 'Yearly average',
      synonyms: [
        'yearly average',
        'average number',
        'yearly average number',
        'average for the year',
        'full year equivalent',
      ],
      format: 'numberFine',
      total: 'sum',
      meaning: 'The average number over the year.',
    }),
    money({
      key: 'projected',
      heading: 'Projected spend',
      synonyms: ['projected spend', 'forecast spend', 'forecast', 'projection', 'forecast outturn'],
      meaning: 'The spend expected for the year, from the commitment record.',
    }),
    figures({
      key: 'actualCost',
      heading: 'Actual average weekly cost',
      synonyms: [
        'actual average weekly cost',
        'average weekly cost per head actual',
        'actual weekly cost',
        'average weekly cost actual',
      ],
      format: 'pounds',
      meaning: 'What one costs a week on average, in £.',
    }),
    ...variances,
  ],
};
