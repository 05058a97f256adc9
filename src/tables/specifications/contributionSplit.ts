import { allocate } from '../../domain/allocate';
import { excelDecimal, toExcelNumber } from '../../domain/exact';
import { round } from '../../domain/round';
import { sum } from '../../domain/sum';
import type { ComputedColumn, Figures, TableSpecification } from '../specification';
import { figures, labels } from './columnKinds';
import { amount } from './figuresOf';

const decimalsOf = (row: Figures): number => amount(row, '$decimals');

/** Each share of the rounded amount, before the parts are rounded; nothing where there are no shares. */
function exactAmounts(rows: readonly Figures[]): number[] {
  const all = excelDecimal(sum(rows.map((row) => amount(row, 'share'))));
  return rows.map((row) => {
    if (all.isZero()) return 0;
    const [rounded] = allocate(amount(row, '$amount'), [1], decimalsOf(row)) ?? [0];
    const part = excelDecimal(rounded).times(excelDecimal(amount(row, 'share')));
    return toExcelNumber(part.div(all));
  });
}

/** A binary hair below a whole unit is that unit: 12.9999999999 of 13 is not to be rounded down to 12. */
function roundedDown(exact: number, decimals: number): number {
  const step = excelDecimal(10 ** -decimals);
  return toExcelNumber(
    excelDecimal(round(exact, decimals + 6))
      .div(step)
      .trunc()
      .times(step),
  );
}

/** The same formula in both: no function of ours gives one part by itself. */
function formula(
  native: string,
  needs: string[],
  computeAll: (rows: readonly Figures[]) => number[],
): ComputedColumn {
  return { native: () => native, outturn: () => native, compute: () => 0, computeAll, needs };
}

/** The parts that lost most to rounding down are rounded up, in a tie the earlier, until all is given out. */
const unitsLeft = 'ROUND(ABS(ROUND({$amount},{$decimals})-{total.down})*10^{$decimals},0)';
const before = 'COUNTIF({column.over},">"&{over})+COUNTIF({above.over},{over})';

/** Table 12 of TABLES.md: an amount split by shares so that the parts add up. RULES.md sections 3 and 10. */
export const contributionSplit: TableSpecification = {
  id: 'contributionSplit',
  name: 'Contribution split',
  description: 'An amount split between funders by their shares, to the penny, so that the parts add up.',
  sheetName: 'Contribution split',
  purpose: 'planning',
  searchWords: ['shares', 'funders', 'partners', 'allocate', 'apportion', '44/56'],
  rowNoun: ['funder', 'funders'],
  totalLabel: 'Total',
  headline: 'contribution',
  headlineWord: 'contribution, £,',
  defaultUnit: '£',
  notes: [
    'Each part is rounded down; what is left over goes a unit each to the parts that lost most, so that all parts add up to the amount.',
    'Amounts are in £. Shares may be percentages or any other figures. Columns with headings in italics are calculated.',
  ],
  parameters: [
    {
      key: 'amount',
      label: 'Amount to split, £',
      format: 'pounds',
      usual: 0,
      meaning: 'What is shared out.',
    },
    {
      key: 'decimals',
      label: 'Decimal places',
      format: 'number',
      usual: 2,
      meaning: '2 is to the penny, 0 to the pound, -3 to the thousand.',
    },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: ['funder', 'share', 'exact', 'down', 'over', 'contribution'],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'funder',
      heading: 'Funder',
      synonyms: ['funder', 'partner', 'authority', 'council', 'organisation', 'contributor', 'name'],
      meaning: 'Who pays a part.',
    }),
    figures({
      key: 'share',
      heading: 'Share',
      synonyms: ['share', 'shares', 'share %', 'percentage', 'proportion', 'split'],
      format: 'percentFine',
      total: 'sum',
      meaning: 'The part each pays, 0 or more: 44% and 56%.',
    }),
    {
      key: 'exact',
      heading: 'Exact amount',
      kind: 'computed',
      synonyms: ['exact amount', 'unrounded'],
      format: 'pounds',
      total: 'sum',
      meaning: 'The share of the rounded amount, before the parts are rounded.',
      computed: formula(
        'IF({total.share}=0,0,ROUND({$amount},{$decimals})*{share}/{total.share})',
        ['share'],
        exactAmounts,
      ),
    },
    {
      key: 'down',
      heading: 'Rounded down',
      kind: 'computed',
      synonyms: ['rounded down'],
      format: 'pounds',
      total: 'sum',
      meaning: 'The exact amount without what is smaller than a unit.',
      computed: formula('ROUNDDOWN(ROUND({exact},{$decimals}+6),{$decimals})', ['exact'], (rows) =>
        rows.map((row) => roundedDown(amount(row, 'exact'), decimalsOf(row))),
      ),
    },
    {
      key: 'over',
      // Whole numbers, so that COUNTIF, which compares figures as texts, tells them apart exactly.
      heading: 'Lost to rounding, millionths',
      kind: 'computed',
      synonyms: ['lost to rounding, millionths', 'lost to rounding'],
      format: 'number',
      total: 'none',
      meaning: 'By how much the exact amount is more than the rounded one, in millionths of a unit.',
      computed: formula('INT((ABS({exact})-ABS({down}))*10^({$decimals}+6)+0.5)', ['exact', 'down'], (rows) =>
        rows.map((row) => {
          const lost = sum([Math.abs(amount(row, 'exact')), -Math.abs(amount(row, 'down'))]);
          return round(lost * 10 ** (decimalsOf(row) + 6), 0);
        }),
      ),
    },
    {
      key: 'contribution',
      heading: 'Contribution',
      kind: 'computed',
      synonyms: ['contribution', 'amount payable'],
      format: 'pounds',
      total: 'sum',
      meaning: 'What each pays; together the amount.',
      computed: formula(
        `ROUND({down}+IF(${before}<${unitsLeft},SIGN({$amount})*10^-{$decimals},0),{$decimals})`,
        ['down', 'over'],
        (rows) => {
          const [first] = rows;
          if (first === undefined) return [];
          const shares = rows.map((row) => amount(row, 'share'));
          return allocate(amount(first, '$amount'), shares, decimalsOf(first)) ?? rows.map(() => 0);
        },
      ),
    },
  ],
};
