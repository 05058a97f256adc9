import { reserve } from '../../domain/reserve';
import { sum } from '../../domain/sum';
import type { ColumnSpecification, FormulaSettings, TableSpecification } from '../specification';
import { computedMoney, labels, money } from './columnKinds';
import { amount } from './figuresOf';

/** With what sign the columns change the opening balance. */
const changes: [key: string, sign: '+' | '-'][] = [
  ['commitment', '-'],
  ['drawdown', '+'],
  ['movement', '+'],
  ['additions', '+'],
];

function signedChanges({ columns }: FormulaSettings): string {
  return changes.map(([key, sign]) => (columns.has(key) ? `${sign}{${key}}` : '')).join('');
}

const balance: ColumnSpecification = computedMoney({
  key: 'balance',
  heading: 'Balance',
  synonyms: [
    'balance',
    'closing balance',
    'current balance',
    'balance carried forward',
    'carried forward',
    'c/f',
    'balance c/f',
    'remaining balance',
  ],
  meaning: 'What is left in the reserve.',
  computed: {
    native: (settings) => `{opening}${signedChanges(settings)}`,
    outturn: (settings) =>
      settings.columns.has('commitment')
        ? `OUTTURN.RESERVE({opening},{commitment}${settings.columns.has('additions') ? ',{additions}' : ''})`
        : `{opening}${signedChanges(settings)}`,
    compute: (figures) =>
      reserve(
        amount(figures, 'opening'),
        amount(figures, 'commitment'),
        sum([amount(figures, 'drawdown'), amount(figures, 'movement'), amount(figures, 'additions')]),
      ),
    needs: ['opening'],
  },
});

/** Table 6 of TABLES.md, in the three layouts that reports use. RULES.md section 13. */
export const reserves: TableSpecification = {
  id: 'reserves',
  name: 'Reserves',
  description: 'Each reserve with its opening balance, what is committed or drawn down, and the balance.',
  sheetName: 'Reserves',
  purpose: 'reserves',
  searchWords: ['balance', 'commitment', 'draw-down', 'carry forward', 'earmarked'],
  rowNoun: ['reserve', 'reserves'],
  totalLabel: 'Total reserves',
  headline: 'balance',
  headlineWord: 'balance',
  defaultUnit: '£000',
  notes: [
    'Balances: a positive figure is money in the reserve; a negative figure, in brackets, is a deficit.',
    'Commitments are positive and are taken off the opening balance. A dash is nil. Columns with headings in italics are calculated.',
  ],
  variants: [
    {
      key: 'commitment',
      name: 'Commitment, positive and taken off',
      columns: ['reserve', 'opening', 'commitment', 'additions', 'balance', 'forecast'],
      inputs: [],
      when: ['commitment'],
    },
    {
      key: 'drawdown',
      name: 'Draw-down, negative and added',
      columns: ['reserve', 'opening', 'drawdown', 'additions', 'balance', 'forecast'],
      inputs: [],
      when: ['drawdown'],
      notes: [
        'Balances: a positive figure is money in the reserve; a negative figure, in brackets, is a deficit.',
        'Draw-downs are negative, in brackets. A dash is nil. Columns with headings in italics are calculated.',
      ],
    },
    {
      key: 'movement',
      name: 'Movement, added',
      columns: ['reserve', 'opening', 'movement', 'balance', 'forecast'],
      inputs: [],
      when: [],
      notes: [
        'Balances: a positive figure is money in the reserve; a negative figure, in brackets, is a deficit.',
        'Movement: positive adds to the reserve, negative takes from it. A dash is nil. Columns with headings in italics are calculated.',
      ],
    },
  ],
  columns: [
    labels({
      key: 'reserve',
      heading: 'Reserve',
      synonyms: [
        'reserve',
        'reserves',
        'fund',
        'fund description',
        'earmarked reserve',
        'name',
        'description',
      ],
      meaning: 'What the reserve is for.',
    }),
    money({
      key: 'opening',
      heading: 'Opening balance',
      synonyms: [
        'opening balance',
        'opening',
        'balance brought forward',
        'brought forward',
        'b/f',
        'balance b/f',
      ],
      meaning: 'What was in the reserve at the start of the year.',
    }),
    money({
      key: 'commitment',
      heading: 'Commitment',
      synonyms: [
        'commitment',
        'commitments',
        'ytd commitment',
        'committed',
        'year to date commitment',
        'commitment to date',
      ],
      meaning: 'What is committed from it. Positive.',
    }),
    money({
      key: 'drawdown',
      heading: 'Draw-down',
      synonyms: [
        'draw down',
        'drawdown',
        'draw-down',
        'draw downs',
        'use of reserve',
        'used in year',
        'utilised',
      ],
      meaning: 'What is taken from it. Negative.',
    }),
    money({
      key: 'movement',
      heading: 'Movement',
      synonyms: ['movement', 'movements', 'movement in year', 'in year movement', 'change', 'change in year'],
      meaning: 'What is added to it, or taken from it with a negative sign.',
    }),
    money({
      key: 'additions',
      heading: 'New',
      synonyms: [
        'new',
        'additions',
        'contributions',
        'contribution',
        'transfers in',
        'new reserves',
        'added in year',
      ],
      leftOutIfMissing: true,
      meaning: 'What is put into it. Positive.',
    }),
    balance,
    money({
      key: 'forecast',
      heading: 'Forecast balance at year end',
      synonyms: [
        'forecast balance at year end',
        'forecast balance',
        'forecast year end balance',
        'forecast balance at 31 march',
        'year end forecast',
        'projected balance',
        'forecast closing balance',
      ],
      leftOutIfMissing: true,
      meaning: 'What is expected to be left at the end of the year: your own forecast.',
    }),
  ],
};
