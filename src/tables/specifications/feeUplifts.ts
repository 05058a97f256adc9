import { priceReview, reviewedPrice, type PriceClause } from '../../domain/priceReview';
import { product } from './product';
import { sum } from '../../domain/sum';
import type { Figure, Figures, TableSpecification } from '../specification';
import { computedWords, figures, labels } from './columnKinds';
import { amount } from './figuresOf';

/** What stands in place of a figure that the authority has to decide first, and of one that cannot be known yet. */
const forReview = 'Review';
const noIndex = 'No CPI';
const tones = { [forReview]: 'adverse', [noIndex]: 'adverse' } as const;

function clauseOf(row: Figures): PriceClause {
  return {
    cap: amount(row, '$cap'),
    floor: amount(row, '$floor'),
    efficiency: amount(row, '$efficiency'),
    review: amount(row, '$review'),
    agreed: undefined,
    method: 'compound',
  };
}

const clause = '{$cap},{$floor},{$efficiency},{$review}';

const increase = `IF({cpi}="","${noIndex}",IF({cpi}>{$review},"${forReview}",MAX({$floor},MIN({$cap},{cpi}))))`;
const note =
  'IF({cpi}="","CPI is missing: type it",IF({cpi}>{$review},"CPI above the review limit",IF({cpi}<{$floor},"Floor: CPI is below it",IF({cpi}>{$cap},"Cap: CPI is above it","CPI"))))';

function increaseOf(row: Figures): Figure {
  if (row.cpi === '') return noIndex;
  return priceReview(amount(row, 'cpi'), clauseOf(row))?.increase ?? forReview;
}

/** A figure, or the word that stands in place of the one it is made from. */
function whereKnown(from: string, formula: string): string {
  return `IF(ISNUMBER({${from}}),${formula},{${from}})`;
}

/** A price without its index gets no increase, not even the floor. */
function missingIndex(rows: readonly Figures[]): string[] {
  const missing = rows.filter(({ cpi }) => cpi === '').length;
  if (missing === 0) return [];
  const whose = missing === 1 ? '1 price has no CPI: its' : `${missing} prices have no CPI: their`;
  return [`${whose} increase says “${noIndex}”, and the new price is in no total until you type one.`];
}

/** Table 9 of TABLES.md: the framework clause, price by price. RULES.md section 7. */
export const feeUplifts: TableSpecification = {
  id: 'feeUplifts',
  name: 'Fee uplifts',
  description: 'New weekly prices under the price clause of the framework contract, with the annual effect.',
  sheetName: 'Fee uplifts',
  purpose: 'planning',
  searchWords: ['cpi', 'provider', 'price review', 'framework', 'placement', 'cap', 'floor', 'efficiency'],
  rowNoun: ['price', 'prices'],
  totalLabel: 'Total',
  headline: 'annual',
  headlineWord: 'annual effect, £,',
  defaultUnit: '£',
  notes: [
    'Increase: CPI, but at least the floor and at most the cap. The efficiency is taken off the price before the increase.',
    'Review: CPI is above the review limit, so the increase is for the authority to decide. Its new price and annual effect are in no total until then.',
    'No CPI: the index is missing. Until it is typed there is no increase, not even the floor, and the new price is in no total.',
    'Prices are in £ a week. Columns with headings in italics are calculated.',
  ],
  remarks: missingIndex,
  parameters: [
    { key: 'cap', label: 'Cap', format: 'percent', usual: 0.02, meaning: 'The increase is at most this.' },
    {
      key: 'floor',
      label: 'Floor',
      format: 'percent',
      usual: 0.015,
      meaning: 'The increase is at least this.',
    },
    {
      key: 'efficiency',
      label: 'Efficiency',
      format: 'percent',
      usual: 0.01,
      meaning: 'Taken off the price before the increase.',
    },
    {
      key: 'review',
      label: 'Review limit',
      format: 'percent',
      usual: 0.03,
      meaning: 'With CPI above this the authority decides.',
    },
    { key: 'weeks', label: 'Weeks', format: 'number', usual: 52, meaning: 'Weeks of the annual effect.' },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: ['provider', 'price', 'cpi', 'increase', 'newPrice', 'annual', 'note'],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'provider',
      heading: 'Provider or placement',
      synonyms: [
        'provider',
        'placement',
        'provider or placement',
        'supplier',
        'home',
        'contract',
        'name',
        'description',
      ],
      meaning: 'Whose price it is.',
    }),
    figures({
      key: 'price',
      heading: 'Current weekly price',
      synonyms: [
        'current weekly price',
        'weekly price',
        'price',
        'current price',
        'current fee',
        'weekly fee',
        'weekly cost',
        'fee',
        'rate',
      ],
      format: 'pounds',
      total: 'sum',
      meaning: 'The price now, in £ a week.',
    }),
    figures({
      key: 'cpi',
      heading: 'CPI',
      synonyms: ['cpi', 'inflation', 'cpi rate', 'index'],
      format: 'percentFine',
      blankIsMissing: true,
      meaning: 'The index of the clause: 2.5%.',
    }),
    {
      key: 'increase',
      heading: 'Increase',
      kind: 'computed',
      synonyms: ['increase', 'uplift', 'increase %', 'uplift %'],
      format: 'percentFine',
      total: 'none',
      meaning: 'The increase by the clause, before the efficiency.',
      tones,
      computed: {
        native: () => increase,
        outturn: () => increase,
        compute: (row) => increaseOf(row),
        needs: ['cpi'],
      },
    },
    {
      key: 'newPrice',
      heading: 'New weekly price',
      kind: 'computed',
      synonyms: ['new weekly price', 'new price', 'new fee', 'uplifted price'],
      format: 'pounds',
      total: 'sum',
      meaning: 'The price with efficiency and increase, in £ a week.',
      tones,
      computed: {
        native: () => whereKnown('increase', '{price}*(1-{$efficiency})*(1+{increase})'),
        outturn: () => whereKnown('increase', `OUTTURN.PRICEREVIEW({price},{cpi},${clause})`),
        compute: (row) =>
          typeof row.increase === 'number'
            ? (reviewedPrice(amount(row, 'price'), amount(row, 'cpi'), clauseOf(row)) ?? forReview)
            : row.increase,
        needs: ['price', 'cpi', 'increase'],
      },
    },
    {
      key: 'annual',
      heading: 'Annual effect',
      kind: 'computed',
      synonyms: ['annual effect', 'annual cost', 'full year effect', 'annual increase'],
      format: 'pounds',
      total: 'sum',
      meaning: 'The change of price over the weeks of the year, in £.',
      tones,
      computed: {
        native: () => whereKnown('newPrice', '({newPrice}-{price})*{$weeks}'),
        outturn: () => whereKnown('newPrice', '({newPrice}-{price})*{$weeks}'),
        compute: (row) =>
          typeof row.newPrice === 'number'
            ? product([sum([row.newPrice, -amount(row, 'price')]), amount(row, '$weeks')])
            : row.newPrice,
        needs: ['newPrice', 'price'],
      },
    },
    computedWords({
      key: 'note',
      heading: 'Note',
      synonyms: ['note', 'notes', 'comment', 'basis'],
      meaning: 'Why the increase is what it is.',
      width: 34,
      computed: {
        native: () => note,
        outturn: () => note,
        compute: (row) => {
          if (row.cpi === '') return 'CPI is missing: type it';
          const cpi = amount(row, 'cpi');
          if (cpi > amount(row, '$review')) return 'CPI above the review limit';
          if (cpi < amount(row, '$floor')) return 'Floor: CPI is below it';
          return cpi > amount(row, '$cap') ? 'Cap: CPI is above it' : 'CPI';
        },
        needs: ['cpi'],
      },
    }),
  ],
};
