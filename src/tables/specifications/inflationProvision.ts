import { provision } from '../../domain/provision';
import type { ColumnSpecification, Figures, TableSpecification } from '../specification';
import { computedMoney, figures, labels, money, words } from './columnKinds';
import { amount } from './figuresOf';
import { eachYear, ofYear, shapesByYears, usualShape, yearNumbers } from './years';

/** The base of a year as a formula: the first base with every provision before, less every saving before. */
function baseFormula(year: number, columns: ReadonlySet<string>): string {
  const before = yearNumbers.filter((each) => each < year);
  const steps = before.map((each) => {
    const saving = ofYear('saving', each);
    return `+{${ofYear('provision', each)}}${columns.has(saving) ? `-{${saving}}` : ''}`;
  });
  return `{base}${steps.join('')}`;
}

function provisionIn(year: number, row: Figures): number {
  const years = yearNumbers.filter((each) => each <= year);
  const rates = years.map((each) => amount(row, ofYear('rate', each)));
  const savings = years.map((each) => amount(row, ofYear('saving', each)));
  return provision(amount(row, 'base'), rates, savings)[year - 1];
}

function columnsOfYear(year: number): ColumnSpecification[] {
  const rate = ofYear('rate', year);
  const native = ({ columns }: { columns: ReadonlySet<string> }): string => {
    const base = baseFormula(year, columns);
    return year === 1 ? `{base}*{${rate}}` : `(${base})*{${rate}}`;
  };
  return [
    figures({
      key: rate,
      heading: `Year ${year} rate`,
      headingIsUsers: true,
      synonyms: [`year ${year} rate`, `year ${year} %`, `rate ${year}`],
      ordinal: year,
      format: 'percent',
      meaning: 'Inflation in the year.',
    }),
    money({
      key: ofYear('saving', year),
      heading: `Year ${year} saving`,
      synonyms: [`year ${year} saving`, `year ${year} savings`, `saving ${year}`],
      leftOutIfMissing: true,
      meaning: 'The saving of the year, which lowers the base of the next. Positive.',
    }),
    computedMoney({
      key: ofYear('provision', year),
      heading: `Year ${year} provision`,
      synonyms: [`year ${year} provision`, `provision ${year}`],
      meaning: 'The base of the year times its rate.',
      computed: {
        native,
        outturn: native,
        compute: (row) => provisionIn(year, row),
        needs: [
          'base',
          rate,
          ...yearNumbers.filter((each) => each < year).map((each) => ofYear('provision', each)),
        ],
      },
    }),
  ];
}

/** Table 8 of TABLES.md: base(n+1) = base(n) + provision(n) - savings(n). RULES.md section 9. */
export const inflationProvision: TableSpecification = {
  id: 'inflationProvision',
  name: 'Inflation provision',
  description:
    'The inflation to provide for in one to five years, category by category, each year on the base of the last.',
  sheetName: 'Inflation provision',
  purpose: 'planning',
  searchWords: ['cpi', 'rates', 'pay award', 'uplift', 'base'],
  rowNoun: ['category', 'categories'],
  totalLabel: 'Total',
  headline: 'provision1',
  headlineWord: 'provision in year 1',
  defaultUnit: '£m',
  notes: [
    'Provision: the base of the year times its rate. The base of the next year is this one with the provision, less the saving.',
    'A dash is nil. Columns with headings in italics are calculated, so a changed rate or saving flows through all years.',
  ],
  variants: shapesByYears(
    (years) => [
      'category',
      'base',
      ...yearNumbers
        .filter((year) => year <= years)
        .flatMap((year) => [ofYear('rate', year), ofYear('saving', year), ofYear('provision', year)]),
      'narrative',
    ],
    'rate',
  ),
  usualVariant: usualShape,
  columns: [
    labels({
      key: 'category',
      heading: 'Category',
      synonyms: ['category', 'budget heading', 'heading', 'cost type', 'description', 'name'],
      meaning: 'The kind of cost.',
    }),
    money({
      key: 'base',
      heading: 'Base',
      synonyms: ['base', 'base budget', 'budget', 'full year', 'opening base', 'current budget'],
      meaning: 'The budget before inflation.',
    }),
    ...eachYear(columnsOfYear),
    words({
      key: 'narrative',
      heading: 'Narrative',
      synonyms: ['narrative', 'notes', 'basis', 'comment', 'comments'],
      meaning: 'Where the rates come from.',
      width: 50,
    }),
  ],
};
