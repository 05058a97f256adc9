/** The columns of the outturn tables, service by service or area by area. RULES.md sections 1, 2 and 4. */
import { direction } from '../../domain/direction';
import { movement } from '../../domain/movement';
import { netOutturn } from '../../domain/netOutturn';
import { position } from '../../domain/position';
import { round } from '../../domain/round';
import { variance } from '../../domain/variance';
import { headingSynonyms as synonyms } from '../headingSynonyms';
import type { ChartSpecification, ColumnSpecification, VariantSpecification } from '../specification';
import { amount } from './figuresOf';
import { percentHeading, percentOf } from './percentOf';

/** All but the column of names. */
export const outturnColumns: ColumnSpecification[] = [
  {
    key: 'budget',
    heading: 'Budget',
    kind: 'input',
    synonyms: synonyms.budget,
    format: 'money',
    total: 'sum',
    meaning: 'The budget for the year. Income and grants are negative.',
  },
  {
    key: 'gross',
    heading: 'Gross forecast outturn',
    kind: 'input',
    synonyms: synonyms.gross,
    format: 'money',
    total: 'sum',
    meaning: 'The forecast for the year before funding.',
  },
  {
    key: 'funding',
    heading: 'Funding',
    headingIsUsers: true,
    kind: 'input',
    synonyms: synonyms.funding,
    marks: ['funding', 'grant', 'grants'],
    canBeLeftOut: true,
    format: 'money',
    total: 'sum',
    meaning: 'Funding towards the forecast, such as a grant. It is negative.',
  },
  {
    key: 'forecast',
    heading: 'Forecast outturn',
    kind: 'computed',
    synonyms: synonyms.forecast,
    format: 'money',
    total: 'sum',
    meaning: 'The forecast for the year after funding.',
    computed: {
      native: () => '{gross}+{funding}',
      outturn: () => 'OUTTURN.NETOUTTURN({gross},{funding})',
      compute: (figures) => netOutturn(amount(figures, 'gross'), amount(figures, 'funding')),
      needs: ['gross', 'funding'],
    },
  },
  {
    key: 'variance',
    heading: 'Outturn variance',
    kind: 'computed',
    synonyms: synonyms.variance,
    format: 'money',
    total: 'sum',
    meaning: 'Forecast outturn less budget. Positive is an overspend.',
    computed: {
      native: () => '{forecast}-{budget}',
      outturn: () => 'OUTTURN.VARIANCE({budget},{forecast})',
      compute: (figures) => variance(amount(figures, 'budget'), amount(figures, 'forecast')),
      needs: ['budget', 'forecast'],
    },
  },
  {
    key: 'prior',
    heading: 'Prior period variance',
    kind: 'input',
    synonyms: synonyms.prior,
    earlierPeriodOf: 'variance',
    canBeLeftOut: true,
    format: 'money',
    total: 'sum',
    meaning: 'The outturn variance reported last time.',
  },
  {
    key: 'movement',
    heading: 'Movement',
    kind: 'computed',
    synonyms: synonyms.movement,
    format: 'money',
    total: 'sum',
    meaning: 'Outturn variance less prior period variance. Positive is adverse.',
    computed: {
      native: () => '{variance}-{prior}',
      outturn: () => 'OUTTURN.MOVEMENT({variance},{prior})',
      compute: (figures) => movement(amount(figures, 'variance'), amount(figures, 'prior')),
      needs: ['variance', 'prior'],
    },
  },
  {
    key: 'variancePercent',
    heading: percentHeading('Variance', 'budget'),
    kind: 'computed',
    optional: true,
    synonyms: synonyms.variancePercent,
    format: 'percent',
    total: 'formula',
    meaning: 'Outturn variance as a percentage of the budget.',
    computed: percentOf('variance', 'budget', 'forecast'),
  },
  {
    key: 'position',
    heading: 'Position',
    kind: 'computed',
    optional: true,
    synonyms: synonyms.position,
    format: 'text',
    total: 'formula',
    meaning: 'Overspend, Underspend or On budget, by the variance as the table shows it.',
    tones: { Overspend: 'adverse', Underspend: 'favourable' },
    computed: {
      native: ({ decimals }) =>
        `IF(ROUND({variance},${decimals})>0,"Overspend",IF(ROUND({variance},${decimals})<0,"Underspend","On budget"))`,
      outturn: ({ decimals }) => `OUTTURN.POSITION(ROUND({variance},${decimals}))`,
      compute: (figures, { decimals }) => position(round(amount(figures, 'variance'), decimals), 0),
      needs: ['variance'],
    },
  },
  {
    key: 'direction',
    heading: 'Direction',
    kind: 'computed',
    optional: true,
    synonyms: synonyms.direction,
    format: 'text',
    total: 'formula',
    meaning: 'Adverse, Favourable or No change, by the movement as the table shows it.',
    tones: { Adverse: 'adverse', Favourable: 'favourable' },
    computed: {
      native: ({ decimals }) =>
        `IF(ROUND({movement},${decimals})>0,"Adverse",IF(ROUND({movement},${decimals})<0,"Favourable","No change"))`,
      outturn: ({ decimals }) => `OUTTURN.DIRECTION(ROUND({movement},${decimals}))`,
      compute: (figures, { decimals }) => direction(round(amount(figures, 'movement'), decimals), 0),
      needs: ['movement'],
    },
  },
];

const afterForecast = [
  'forecast',
  'variance',
  'prior',
  'movement',
  'variancePercent',
  'position',
  'direction',
];

/**
 * The shapes of an outturn table.
 * @param label key of the column of names.
 */
export function outturnShapes(label: string): VariantSpecification[] {
  return [
    {
      key: 'withFunding',
      name: 'With a funding column',
      columns: [label, 'budget', 'gross', 'funding', ...afterForecast],
      inputs: [],
      when: ['gross', 'funding'],
    },
    {
      key: 'withoutFunding',
      name: 'Without a funding column',
      columns: [label, 'budget', ...afterForecast],
      inputs: ['forecast'],
      when: [],
      synonyms: { forecast: synonyms.gross },
    },
  ];
}

/** The pictures of an outturn table. */
export const outturnCharts: ChartSpecification[] = [
  { kind: 'bridge', columns: { budget: 'budget', outturn: 'forecast', variance: 'variance' } },
  { kind: 'varianceBars', variance: 'variance' },
];

/** What the signs mean. */
export const outturnNotes: string[] = [
  'Variance: a positive figure is an overspend; a negative figure, in brackets, is an underspend.',
  'Movement: a positive figure is adverse; a negative figure, in brackets, is favourable.',
  'Income, grants and funding are negative. A dash is nil. Columns with headings in italics are calculated.',
];
