import type { TableSpecification } from '../specification';
import { labels, money, words } from './columnKinds';

/** Table 17 of TABLES.md: grants with the ring-fenced ones below the subtotal. RULES.md section 13. */
export const grantIncome: TableSpecification = {
  id: 'grantIncome',
  name: 'Grant income',
  description: 'Grants expected, the ring-fenced grant apart, and the total.',
  sheetName: 'Grant income',
  purpose: 'reserves',
  searchWords: ['grants', 'dsg', 'ring-fenced', 'awarding body'],
  rowNoun: ['grant', 'grants'],
  totalLabel: 'Subtotal',
  after: { totalLabel: 'Total grant', usualRows: ['Ring-fenced grant'] },
  headline: 'expected',
  headlineWord: 'grant',
  defaultUnit: '£000',
  notes: ['Grants expected are positive here and negative in the outturn tables. A dash is nil.'],
  variants: [{ key: 'usual', name: 'Usual', columns: ['grant', 'body', 'expected'], inputs: [], when: [] }],
  columns: [
    labels({
      key: 'grant',
      heading: 'Grant',
      synonyms: ['grant', 'grants', 'grant name', 'description', 'funding stream', 'name'],
      meaning: 'The grant.',
    }),
    words({
      key: 'body',
      heading: 'Awarding body',
      synonyms: ['awarding body', 'awarded by', 'funder', 'source', 'department', 'from'],
      meaning: 'Who awards it.',
      width: 24,
    }),
    money({
      key: 'expected',
      heading: 'Expected amount',
      synonyms: ['expected amount', 'expected', 'amount', 'expected grant', 'value', 'allocation'],
      meaning: 'What is expected in the year. Positive.',
    }),
  ],
};
