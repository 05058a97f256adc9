import type { TableSpecification } from '../specification';
import { computedMoney, labels, money } from './columnKinds';
import { difference } from './sums';

/** Table 5 of TABLES.md: what each workstream has saved so far and is expected to. RULES.md section 5. */
export const savingsWorkstreams: TableSpecification = {
  id: 'savingsWorkstreams',
  name: 'Savings workstreams',
  description: 'Savings achieved to date and expected in total, workstream by workstream.',
  sheetName: 'Savings workstreams',
  purpose: 'savings',
  searchWords: ['achieved', 'expected', 'transformation', 'programme'],
  rowNoun: ['workstream', 'workstreams'],
  totalLabel: 'Total',
  headline: 'difference',
  headlineWord: 'still to achieve',
  defaultUnit: '£000',
  notes: [
    'Difference: total expected less achieved to date. Positive is still to be achieved; negative, in brackets, is more than expected.',
    'Savings are positive. A dash is nil. Columns with headings in italics are calculated.',
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: ['workstream', 'achieved', 'expected', 'difference'],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'workstream',
      heading: 'Workstream',
      synonyms: [
        'workstream',
        'work stream',
        'programme',
        'project',
        'theme',
        'saving',
        'name',
        'description',
      ],
      meaning: 'The programme of work that makes the saving.',
    }),
    money({
      key: 'achieved',
      heading: 'Achieved to date',
      synonyms: [
        'achieved to date',
        'achieved',
        'savings achieved',
        'savings to date',
        'delivered to date',
        'savings achieved to date',
        'delivered',
      ],
      meaning: 'What has been saved by now. Positive.',
    }),
    money({
      key: 'expected',
      heading: 'Total expected',
      synonyms: [
        'total expected',
        'expected',
        'total savings',
        'total expected savings',
        'expected savings',
        'target',
        'full year savings',
        'total',
      ],
      meaning: 'What is expected to be saved altogether. Positive.',
    }),
    computedMoney({
      key: 'difference',
      heading: 'Difference',
      synonyms: ['difference', 'still to achieve', 'remaining', 'balance', 'outstanding', 'variance'],
      meaning: 'Total expected less achieved to date.',
      computed: difference('expected', 'achieved'),
    }),
  ],
};
