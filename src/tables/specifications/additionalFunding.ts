import type { TableSpecification } from '../specification';
import { labels, money, words } from './columnKinds';
import { tie } from './tie';

/** Table 7 of TABLES.md: funding requests that make up the funding column of the summary. RULES.md section 4. */
export const additionalFunding: TableSpecification = {
  id: 'additionalFunding',
  name: 'Additional funding',
  description: 'What the funding in the forecast is made up of, tied to the summary.',
  sheetName: 'Additional funding',
  purpose: 'monitoring',
  searchWords: ['grant', 'covid', 'request', 'funding requests'],
  rowNoun: ['request', 'requests'],
  totalLabel: 'Total',
  headline: 'amount',
  headlineWord: 'funding',
  defaultUnit: '£000',
  notes: ['Funding asked for is positive here and negative in the outturn tables. A dash is nil.'],
  links: [
    {
      key: 'funding',
      tables: ['forecastOutturnByServiceArea', 'forecastOutturnByService'],
      column: 'funding',
      meaning: 'The funding column of the forecast outturn',
    },
  ],
  blocks: [
    tie({
      key: 'fundingTie',
      title: 'Agreement with the forecast outturn',
      meaning: 'Whether the total is the funding in the forecast outturn.',
      link: 'funding',
      linkLabel: 'Funding in the forecast outturn',
      total: 'amount',
      totalLabel: 'Additional funding, total',
      sign: -1,
    }),
  ],
  variants: [
    { key: 'usual', name: 'Usual', columns: ['description', 'amount', 'narrative'], inputs: [], when: [] },
  ],
  columns: [
    labels({
      key: 'description',
      heading: 'Description',
      synonyms: ['description', 'request', 'funding request', 'item', 'service', 'area', 'name'],
      meaning: 'What the funding is for.',
    }),
    money({
      key: 'amount',
      heading: 'Amount',
      synonyms: ['amount', 'funding', 'value', 'total', 'agreed', 'cost'],
      ordinal: 1,
      meaning: 'The funding. Positive.',
    }),
    words({
      key: 'narrative',
      heading: 'Narrative',
      synonyms: ['narrative', 'notes', 'comment', 'comments', 'explanation', 'detail', 'reason'],
      meaning: 'Why it is needed.',
      width: 60,
    }),
  ],
};
