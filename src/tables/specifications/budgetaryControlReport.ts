import { headingSynonyms as synonyms } from '../headingSynonyms';
import type { ColumnSpecification, TableSpecification } from '../specification';
import { computedMoney, labels, money } from './columnKinds';
import { outturnCharts } from './outturnColumns';
import { expectedByProfile, profileParameters, profileRemarks } from './expectedByProfile';
import { percentHeading, percentOf } from './percentOf';
import { difference } from './sums';

const columns: ColumnSpecification[] = [
  labels({
    key: 'service',
    heading: 'Service',
    synonyms: synonyms.service,
    meaning: 'What each row is about.',
  }),
  money({
    key: 'prior',
    heading: 'Prior forecast variance',
    synonyms: [
      'prior forecast variance',
      'previous forecast variance',
      'forecast variance outturn previous',
      ...synonyms.prior,
    ],
    earlierPeriodOf: 'variance',
    canBeLeftOut: true,
    meaning: 'The forecast variance reported last time.',
  }),
  money({
    key: 'budget',
    heading: 'Budget',
    synonyms: synonyms.budget,
    meaning: 'The budget for the year. Income and grants are negative.',
  }),
  computedMoney({
    key: 'expected',
    heading: 'Expected to date',
    synonyms: [
      'expected to date',
      'budget to date',
      'profiled budget',
      'profiled budget to date',
      'ytd budget',
      'year to date budget',
      'expected spend to date',
    ],
    canBeLeftOut: true,
    meaning: 'The part of the budget expected to be spent by now. Without it, it is worked out by a profile.',
    computed: expectedByProfile,
  }),
  money({
    key: 'actual',
    heading: 'Actual to date',
    synonyms: [
      'actual to date',
      'actual',
      'actuals',
      'spend to date',
      'ytd actual',
      'year to date actual',
      'actual spend to date',
      'actual spend',
    ],
    meaning: 'What has been spent by now.',
  }),
  computedMoney({
    key: 'currentVariance',
    heading: 'Current variance',
    synonyms: ['current variance', 'variance to date', 'ytd variance', 'year to date variance'],
    meaning: 'Actual to date less expected to date. Positive is spending ahead of the profile.',
    computed: difference('actual', 'expected'),
  }),
  {
    key: 'currentPercent',
    heading: percentHeading('Current variance', 'expected'),
    kind: 'computed',
    synonyms: [
      'current variance %',
      'current variance % of expected',
      'current variance % of size of expected',
      'current %',
      'variance to date %',
      'ytd variance %',
    ],
    format: 'percent',
    total: 'formula',
    meaning: 'Current variance as a percentage of expected to date.',
    computed: percentOf('currentVariance', 'expected', 'actual'),
  },
  money({
    key: 'forecast',
    heading: 'Forecast outturn',
    synonyms: [...synonyms.forecast, ...synonyms.gross],
    meaning: 'The forecast for the year.',
  }),
  computedMoney({
    key: 'variance',
    heading: 'Forecast variance',
    synonyms: ['forecast variance outturn', ...synonyms.variance],
    meaning: 'Forecast outturn less budget. Positive is an overspend.',
    computed: difference('forecast', 'budget'),
  }),
  {
    key: 'variancePercent',
    heading: percentHeading('Forecast variance', 'budget'),
    kind: 'computed',
    synonyms: [
      'forecast variance %',
      'forecast variance % of budget',
      'forecast variance % of size of budget',
      'forecast %',
      'outturn variance %',
      ...synonyms.variancePercent,
    ],
    format: 'percent',
    total: 'formula',
    meaning: 'Forecast variance as a percentage of the budget.',
    computed: percentOf('variance', 'budget', 'forecast'),
  },
  computedMoney({
    key: 'movement',
    heading: 'Movement',
    synonyms: synonyms.movement,
    meaning: 'Forecast variance less prior forecast variance. Positive is adverse.',
    computed: {
      native: () => '{variance}-{prior}',
      outturn: () => 'OUTTURN.MOVEMENT({variance},{prior})',
      compute: difference('variance', 'prior').compute,
      needs: ['variance', 'prior'],
    },
  }),
];

/** Keys of the shapes in which expected to date is worked out. */
const profiled = ['profiledForecast', 'profiledVariance'];
const withForecast = ['forecast', 'variance', 'variancePercent', 'movement'];
const withVariance = ['variance', 'variancePercent', 'movement'];
const toDate = ['service', 'prior', 'budget', 'expected', 'actual', 'currentVariance', 'currentPercent'];

/** Table 3 of TABLES.md: spend to date and forecast by directorate, with grants below. RULES.md section 2, points 4 to 8. */
export const budgetaryControlReport: TableSpecification = {
  id: 'budgetaryControlReport',
  name: 'Budgetary control report',
  description:
    'Spend to date against profile and forecast against budget, by group, with grant funding below.',
  sheetName: 'Budgetary control',
  purpose: 'monitoring',
  searchWords: ['actual', 'profile', 'year to date', 'ledger', 'net total', 'grant funding'],
  rowNoun: ['service', 'services'],
  totalLabel: 'Total',
  subtotals: true,
  after: { totalLabel: 'Net total', usualRows: ['Grant funding'] },
  headline: 'variance',
  headlineWord: 'forecast variance',
  defaultUnit: '£000',
  notes: [
    'Variance: a positive figure is an overspend; a negative figure, in brackets, is an underspend.',
    'The current variance compares actual with expected to date; the forecast variance compares the year with its budget.',
    'Income and grants are negative. A dash is nil. Columns with headings in italics are calculated.',
  ],
  charts: outturnCharts,
  parameters: profileParameters(profiled),
  remarks: profileRemarks,
  usualVariant: 'withForecast',
  variants: [
    {
      key: profiled[0],
      name: 'With the forecast outturn, expected to date by a profile',
      columns: [...toDate, ...withForecast],
      inputs: [],
      when: ['forecast'],
      without: ['expected'],
    },
    {
      key: profiled[1],
      name: 'With the forecast variance only, expected to date by a profile',
      columns: [...toDate, ...withVariance],
      inputs: ['variance'],
      when: [],
      without: ['expected'],
    },
    {
      key: 'withForecast',
      name: 'With the forecast outturn',
      columns: [...toDate, ...withForecast],
      inputs: ['expected'],
      when: ['forecast'],
    },
    {
      key: 'withVariance',
      name: 'With the forecast variance only',
      columns: [...toDate, ...withVariance],
      inputs: ['expected', 'variance'],
      when: [],
    },
  ],
  columns,
};
