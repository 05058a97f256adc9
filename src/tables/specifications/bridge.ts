import { sum } from '../../domain/sum';
import type { TableSpecification } from '../specification';
import { labels, money, words } from './columnKinds';

/** Whose variances are explained by components. */
const outturnTables = [
  'forecastOutturnByService',
  'forecastOutturnByServiceArea',
  'budgetaryControlReport',
  'capitalProgramme',
];

/** Table 21 of TABLES.md: what a figure is made up of. "Made up of" lists should add up. RULES.md section 13. */
export const bridge: TableSpecification = {
  id: 'bridge',
  name: 'Bridge',
  description: 'The components of a figure, with what they leave unexplained.',
  sheetName: 'Bridge',
  purpose: 'monitoring',
  searchWords: ['made up of', 'drivers', 'components', 'reconciliation', 'unexplained', 'waterfall'],
  rowNoun: ['component', 'components'],
  totalLabel: 'Explained',
  headline: 'amount',
  headlineWord: 'explained',
  defaultUnit: '£000',
  notes: [
    'A positive amount adds to an overspend; a negative one, in brackets, takes from it. A dash is nil.',
  ],
  links: [
    {
      key: 'figure',
      tables: outturnTables,
      column: 'variance',
      chosen: true,
      meaning: 'The variance that the components make up',
    },
    {
      key: 'start',
      tables: outturnTables,
      column: 'budget',
      follows: 'figure',
      meaning: 'The budget it is a variance from',
    },
  ],
  charts: [{ kind: 'bridge', steps: 'amount', lines: { start: 'start', left: 'left', end: 'end' } }],
  blocks: [
    {
      key: 'unexplained',
      title: 'What is left',
      meaning: 'The figure to explain and what the components leave of it.',
      lines: [
        { key: 'figure', label: 'Figure to explain', format: 'money', input: 0, link: 'figure' },
        {
          key: 'left',
          label: 'Unexplained',
          format: 'money',
          native: () => '{line.figure}-{total.amount}',
          compute: (figures) => sum([Number(figures.line('figure')), -figures.total('amount')]),
          total: true,
        },
      ],
    },
    {
      key: 'fromTo',
      title: 'From budget to outturn',
      meaning: 'Where the bridge starts and where the figure to explain takes it.',
      lines: [
        {
          key: 'start',
          label: 'Budget',
          format: 'money',
          input: 0,
          link: 'start',
          note: 'Where the bridge starts. Nil for the components alone.',
        },
        {
          key: 'end',
          label: 'Outturn',
          format: 'money',
          native: () => '{line.start}+{line.figure}',
          compute: (figures) => sum([Number(figures.line('start')), Number(figures.line('figure'))]),
          total: true,
        },
      ],
    },
  ],
  variants: [
    { key: 'usual', name: 'Usual', columns: ['component', 'amount', 'notes'], inputs: [], when: [] },
  ],
  columns: [
    labels({
      key: 'component',
      heading: 'Component',
      synonyms: ['component', 'driver', 'reason', 'item', 'service', 'description', 'name'],
      meaning: 'A part of the figure.',
    }),
    money({
      key: 'amount',
      heading: 'Amount',
      synonyms: ['amount', 'value', 'impact', 'effect', 'change', 'movement', 'variance'],
      meaning: 'How much of the figure it is.',
    }),
    words({
      key: 'notes',
      heading: 'Notes',
      synonyms: ['notes', 'note', 'comment', 'comments', 'narrative', 'explanation'],
      meaning: 'What lies behind it.',
      width: 60,
    }),
  ],
};
