import { sum } from '../../domain/sum';
import type { LineSpecification, TableSpecification } from '../specification';
import { computedMoney, labels, money } from './columnKinds';
import { difference } from './sums';
import { agreement } from './tie';

const sources: [key: string, label: string][] = [
  ['grants', 'Grants'],
  ['contributions', 'Developer contributions'],
  ['receipts', 'Capital receipts'],
  ['borrowing', 'Borrowing'],
  ['otherFunding', 'Other funding'],
];
const sourceKeys = sources.map(([key]) => key);

function sourceLine([key, label]: [string, string]): LineSpecification {
  return { key, label, format: 'money', input: 0 };
}

/** Table 15 of TABLES.md: schemes, with the funding that must equal the spending. RULES.md section 13. */
export const capitalProgramme: TableSpecification = {
  id: 'capitalProgramme',
  name: 'Capital programme',
  description: 'Capital schemes with budget, spend and forecast, and the funding that pays for them.',
  sheetName: 'Capital programme',
  purpose: 'monitoring',
  searchWords: ['capital', 'scheme', 'slippage', 'funding', 'borrowing'],
  rowNoun: ['scheme', 'schemes'],
  totalLabel: 'Total capital spending',
  headline: 'variance',
  headlineWord: 'forecast variance',
  defaultUnit: '£000',
  notes: [
    'Forecast variance: a positive figure is an overspend or spending brought forward; a negative one, in brackets, is slippage or an underspend.',
    'Funding is positive and its total must equal the forecast spend. A dash is nil. Columns with headings in italics are calculated.',
  ],
  blocks: [
    {
      key: 'funding',
      title: 'Funding',
      meaning: 'What pays for the forecast spend, and whether it is enough.',
      optional: true,
      lines: [
        ...sources.map(sourceLine),
        {
          key: 'totalFunding',
          label: 'Total funding',
          format: 'money',
          native: () => sourceKeys.map((key) => `{line.${key}}`).join('+'),
          compute: (figures) => sum(sourceKeys.map((key) => Number(figures.line(key)))),
          total: true,
        },
        {
          key: 'unfunded',
          label: 'Forecast spend less funding',
          format: 'money',
          native: () => '{total.forecast}-{line.totalFunding}',
          compute: (figures) => sum([figures.total('forecast'), -Number(figures.line('totalFunding'))]),
        },
        agreement('fundingVerdict', 'unfunded'),
      ],
    },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: [
        'original',
        'scheme',
        'revised',
        'actual',
        'forecast',
        'variance',
        'schemeBudget',
        'schemeVariance',
      ],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    money({
      key: 'original',
      heading: 'Original budget',
      synonyms: ['original budget', 'original budget as per bp', 'business plan budget', 'original'],
      leftOutIfMissing: true,
      meaning: 'The budget at the start of the year.',
    }),
    labels({
      key: 'scheme',
      heading: 'Scheme',
      synonyms: ['scheme', 'project', 'capital scheme', 'description', 'name'],
      meaning: 'What is built or bought.',
    }),
    money({
      key: 'revised',
      heading: 'Revised budget',
      synonyms: ['revised budget', 'revised budget for the year', 'current budget', 'budget', 'revised'],
      meaning: 'The budget of the year as it is now.',
    }),
    money({
      key: 'actual',
      heading: 'Actual to date',
      synonyms: ['actual to date', 'actual spend', 'actual', 'spend to date', 'actuals'],
      leftOutIfMissing: true,
      meaning: 'What has been spent by now.',
    }),
    money({
      key: 'forecast',
      heading: 'Forecast spend',
      synonyms: [
        'forecast spend',
        'forecast spend outturn',
        'forecast outturn',
        'forecast',
        'outturn',
        'projected spend',
      ],
      meaning: 'What is expected to be spent in the year.',
    }),
    computedMoney({
      key: 'variance',
      heading: 'Forecast variance',
      synonyms: ['forecast variance', 'forecast variance outturn', 'variance', 'outturn variance'],
      meaning: 'Forecast spend less revised budget.',
      computed: difference('forecast', 'revised'),
    }),
    money({
      key: 'schemeBudget',
      heading: 'Total scheme budget',
      synonyms: [
        'total scheme budget',
        'total scheme revised budget',
        'scheme budget',
        'whole scheme budget',
      ],
      leftOutIfMissing: true,
      meaning: 'The budget of the scheme over all its years.',
    }),
    money({
      key: 'schemeVariance',
      heading: 'Total scheme variance',
      synonyms: [
        'total scheme variance',
        'total scheme forecast variance',
        'scheme variance',
        'whole scheme variance',
      ],
      leftOutIfMissing: true,
      meaning: 'The variance of the scheme over all its years.',
    }),
  ],
};
