import { sum } from '../../domain/sum';
import type { TableSpecification } from '../specification';
import { labels, money, words } from './columnKinds';

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
  blocks: [
    {
      key: 'unexplained',
      title: 'What is left',
      meaning: 'The figure to explain and what the components leave of it.',
      lines: [
        { key: 'figure', label: 'Figure to explain', format: 'money', input: 0 },
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
