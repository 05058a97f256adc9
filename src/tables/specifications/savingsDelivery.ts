import { savingsRag } from '../../domain/savingsRag';
import { sum } from '../../domain/sum';
import type { TableSpecification } from '../specification';
import { computedMoney, computedWords, labels, money, words } from './columnKinds';
import { amount } from './figuresOf';
import { ragTones } from './ragColours';
import { savingsColours as colours, savingsSummary } from './savingsSummary';

/** Table 4 of TABLES.md: each saving by colour of delivery. Target = the four colours. RULES.md section 5. */
export const savingsDelivery: TableSpecification = {
  id: 'savingsDelivery',
  name: 'Savings delivery',
  description: 'Each saving with its target and the money in each RAG colour, and the summary in £m.',
  sheetName: 'Savings delivery',
  purpose: 'savings',
  searchWords: ['rag', 'red', 'amber', 'green', 'blue', 'not deliverable', 'at risk', 'unallocated'],
  rowNoun: ['saving', 'savings'],
  totalLabel: 'Total',
  headline: 'target',
  headlineWord: 'target',
  defaultUnit: '£000',
  notes: [
    'RAG is an analysis of money: one saving may have money in several colours, and its status is the worst of them.',
    'Unallocated: target less the four colours. It should be nil; negative, in brackets, is more in the colours than the target.',
    'An empty status means not started.',
    'A dash is nil. Columns with headings in italics are calculated.',
  ],
  charts: [{ kind: 'ragBar', savings: { red: 'red', amber: 'amber', green: 'green', blue: 'blue' } }],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: ['ref', 'name', 'target', 'owner', ...colours, 'total', 'unallocated', 'status'],
      inputs: [],
      when: [],
    },
  ],
  blocks: [savingsSummary],
  columns: [
    words({
      key: 'ref',
      heading: 'Ref',
      synonyms: ['ref', 'reference', 'ref no', 'saving ref', 'number', 'id'],
      meaning: 'The reference of the saving.',
      width: 11,
    }),
    labels({
      key: 'name',
      heading: 'Name',
      synonyms: [
        'name',
        'saving',
        'savings',
        'savings proposal',
        'proposal',
        'scheme',
        'title',
        'description',
        'initiative',
      ],
      meaning: 'What the saving is.',
    }),
    money({
      key: 'target',
      heading: 'Target',
      synonyms: [
        'target',
        'savings target',
        'target saving',
        'planned saving',
        'original target',
        'budgeted saving',
      ],
      marks: ['target'],
      meaning: 'The saving planned for the year. Positive.',
    }),
    words({
      key: 'owner',
      heading: 'Owner',
      synonyms: [
        'owner',
        'sro',
        'lead',
        'lead officer',
        'responsible officer',
        'budget holder',
        'accountable officer',
      ],
      meaning: 'Who is responsible.',
    }),
    money({
      key: 'red',
      heading: 'Not deliverable (Red)',
      synonyms: [
        'not deliverable',
        'estimated not deliverable',
        'red',
        'not deliverable red',
        'estimated not deliverable red',
        'undeliverable',
        'not achievable',
        'unachievable',
      ],
      canBeLeftOut: true,
      meaning: 'The part that cannot be achieved.',
    }),
    money({
      key: 'amber',
      heading: 'Deliverable but at risk (Amber)',
      synonyms: [
        'deliverable but at risk',
        'deliverable but at risk amber',
        'at risk',
        'at risk amber',
        'amber',
        'savings estimated as deliverable but at risk',
        'savings estimated as deliverable but at risk amber',
        'estimated as deliverable but at risk',
      ],
      canBeLeftOut: true,
      meaning: 'The part expected, with elements of risk.',
    }),
    money({
      key: 'green',
      heading: 'Delivered (Green)',
      synonyms: [
        'delivered',
        'savings delivered',
        'green',
        'savings delivered green',
        'delivered green',
        'achieved',
      ],
      canBeLeftOut: true,
      meaning: 'The part delivered.',
    }),
    money({
      key: 'blue',
      heading: 'Mitigated or verified (Blue)',
      synonyms: [
        'mitigated or verified',
        'mitigated or verified blue',
        'mitigated',
        'mitigated blue',
        'verified',
        'verified blue',
        'blue',
        'savings mitigated in year',
        'savings mitigated in year blue',
        'mitigated in year',
        'fully delivered and verified',
      ],
      canBeLeftOut: true,
      meaning: 'The part verified, or made good by other means in the year.',
    }),
    computedMoney({
      key: 'total',
      heading: 'Total',
      synonyms: ['total', 'total analysed', 'total rag'],
      meaning: 'The four colours together.',
      computed: {
        native: () => colours.map((colour) => `{${colour}}`).join('+'),
        outturn: () => colours.map((colour) => `{${colour}}`).join('+'),
        compute: (figures) => sum(colours.map((colour) => amount(figures, colour))),
        needs: colours,
      },
    }),
    computedMoney({
      key: 'unallocated',
      heading: 'Unallocated',
      synonyms: ['unallocated', 'gap', 'difference', 'to be identified'],
      meaning: 'Target less the four colours.',
      computed: {
        native: () => '{target}-{total}',
        outturn: () => `OUTTURN.SAVINGSGAP({target},${colours.map((colour) => `{${colour}}`).join(',')})`,
        compute: (figures) => sum([amount(figures, 'target'), -amount(figures, 'total')]),
        needs: ['target', 'total'],
      },
    }),
    computedWords({
      key: 'status',
      heading: 'Status',
      synonyms: ['status', 'rag', 'rag status', 'overall rag'],
      meaning: 'The worst colour with money in it.',
      tones: ragTones,
      computed: {
        native: () => 'IF({red}>0,"Red",IF({amber}>0,"Amber",IF({green}>0,"Green",IF({blue}>0,"Blue",""))))',
        // A negative amount is no money in a colour.
        outturn: () => `OUTTURN.SAVINGSRAG(0,${colours.map((colour) => `MAX(0,{${colour}})`).join(',')})`,
        compute: (figures) =>
          savingsRag(
            {
              red: amount(figures, 'red'),
              amber: amount(figures, 'amber'),
              green: amount(figures, 'green'),
              blue: amount(figures, 'blue'),
            },
            'worst',
          ) ?? '',
        needs: colours,
      },
    }),
  ],
};
