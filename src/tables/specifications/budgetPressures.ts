import { round } from '../../domain/round';
import { convertUnit } from '../../domain/unit';
import type { TableSpecification } from '../specification';
import { computedMoney, labels, money, words } from './columnKinds';
import { inMillions } from './inMillions';
import { difference } from './sums';

/** Table 20 of TABLES.md: next year's pressures between draft and final budget. RULES.md sections 3 and 15. */
export const budgetPressures: TableSpecification = {
  id: 'budgetPressures',
  name: 'Budget pressures',
  description: 'Pressures in the draft and the final budget, the difference, and the headline in £m.',
  sheetName: 'Budget pressures',
  purpose: 'planning',
  searchWords: ['growth', 'draft', 'final', 'budget setting'],
  rowNoun: ['pressure', 'pressures'],
  totalLabel: 'Total',
  headline: 'final',
  headlineWord: 'pressure',
  defaultUnit: '£000',
  notes: ['Difference: final less draft. A positive figure is more pressure. A dash is nil.'],
  blocks: [
    {
      key: 'headline',
      title: 'Headline',
      meaning: 'The total in £m to one decimal, as papers quote it.',
      lines: [
        {
          key: 'millions',
          label: 'Total pressures, £m',
          format: 'plain',
          native: ({ unit }) => `ROUND(${inMillions('{total.final}', unit)},1)`,
          compute: (figures, { unit }) => round(convertUnit(figures.total('final'), unit, '£m'), 1),
        },
      ],
    },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: ['pressure', 'draft', 'final', 'difference', 'notes'],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'pressure',
      heading: 'Pressure',
      synonyms: [
        'pressure',
        'pressures',
        'budget pressure',
        'growth',
        'item',
        'description',
        'service',
        'name',
      ],
      meaning: 'What makes the budget grow.',
    }),
    money({
      key: 'draft',
      heading: 'Draft',
      synonyms: ['draft', 'draft budget', 'original', 'previous'],
      meaning: 'The figure in the draft budget.',
    }),
    money({
      key: 'final',
      heading: 'Final',
      synonyms: ['final', 'final budget', 'latest', 'revised', 'current'],
      meaning: 'The figure in the final budget.',
    }),
    computedMoney({
      key: 'difference',
      heading: 'Difference',
      synonyms: ['difference', 'diff', 'change', 'movement'],
      meaning: 'Final less draft.',
      computed: difference('final', 'draft'),
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
