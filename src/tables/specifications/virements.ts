import type { TableSpecification } from '../specification';
import { labels, money, words } from './columnKinds';
import { tie } from './tie';

/** Table 16 of TABLES.md: from the opening to the current budget. RULES.md section 13. */
export const virements: TableSpecification = {
  id: 'virements',
  name: 'Virements and budget reconciliation',
  description: 'The opening budget, each virement, and the current budget, tied to the monitoring table.',
  sheetName: 'Virements',
  purpose: 'monitoring',
  searchWords: ['virement', 'reconciliation', 'budget transfer', 'current budget'],
  rowNoun: ['line', 'lines'],
  totalLabel: 'Current budget',
  headline: 'amount',
  headlineWord: 'current budget',
  defaultUnit: '£000',
  notes: [
    'Start with the opening budget. Positive adds to the budget; negative, in brackets, takes from it. A dash is nil.',
  ],
  links: [
    {
      key: 'budget',
      tables: ['budgetaryControlReport', 'forecastOutturnByServiceArea', 'forecastOutturnByService'],
      column: 'budget',
      meaning: 'The total budget of the monitoring table',
    },
  ],
  blocks: [
    tie({
      key: 'budgetTie',
      title: 'Agreement with the monitoring table',
      meaning: 'Whether the current budget is the total budget of the monitoring table.',
      link: 'budget',
      linkLabel: 'Total budget in the monitoring table',
      total: 'amount',
      totalLabel: 'Current budget',
    }),
  ],
  variants: [
    { key: 'usual', name: 'Usual', columns: ['line', 'period', 'amount', 'notes'], inputs: [], when: [] },
  ],
  columns: [
    labels({
      key: 'line',
      heading: 'Line',
      synonyms: ['line', 'service', 'virement', 'description', 'budget', 'name'],
      meaning: 'The opening budget or what the virement is.',
    }),
    words({
      key: 'period',
      heading: 'Period',
      synonyms: ['period', 'effective period', 'month', 'date', 'effective'],
      meaning: 'When it takes effect.',
    }),
    money({
      key: 'amount',
      heading: 'Amount',
      synonyms: ['amount', 'virement amount', 'value', 'budget change'],
      meaning: 'Positive adds to the budget, negative takes from it.',
    }),
    words({
      key: 'notes',
      heading: 'Notes',
      synonyms: ['notes', 'note', 'comment', 'comments', 'narrative', 'reason', 'explanation'],
      meaning: 'Why.',
      width: 60,
    }),
  ],
};
