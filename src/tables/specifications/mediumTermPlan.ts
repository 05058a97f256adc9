import type { TableSpecification } from '../specification';
import type { StatementLine } from '../statement/statementLine';
import { labels, money } from './columnKinds';
import { eachYear, ofYear, shapesByYears, usualShape, yearNumbers } from './years';

/** The roll-forward of RULES.md section 10: next year opens with the result of this one. */
const lines: StatementLine[] = [
  {
    key: 'initial',
    label: 'Initial contract sum',
    kind: 'input',
    synonyms: ['initial contract sum', 'contract sum', 'opening contract sum'],
    nativeLater: '{prior.net}',
    meaning: 'The contract sum at the start; later years take the net contract sum of the year before.',
  },
  {
    key: 'invoicedOpening',
    label: 'Directly invoiced income',
    kind: 'input',
    synonyms: ['directly invoiced income', 'invoiced income'],
    nativeLater: '{prior.invoicedClosing}',
    meaning: 'Income invoiced to partners at the start. Positive.',
  },
  {
    key: 'opening',
    label: 'Total service delivery contract',
    kind: 'computed',
    synonyms: ['total service delivery contract'],
    native: '{initial}+{invoicedOpening}',
    total: true,
    meaning: 'What the service delivery costs before inflation.',
  },
  { key: 'inflationHeading', label: 'Inflation', kind: 'heading', synonyms: ['inflation'], meaning: '' },
  {
    key: 'inflation',
    label: 'Inflation',
    kind: 'list',
    synonyms: [],
    usualRows: ['Staffing', 'Placements', 'Other'],
    meaning: 'Inflation by kind of cost. Positive.',
  },
  {
    key: 'totalInflation',
    label: 'Total inflation',
    kind: 'computed',
    synonyms: ['total inflation'],
    native: '{list.inflation}',
    total: true,
    meaning: 'All inflation of the year.',
  },
  {
    key: 'additionalIncome',
    label: 'Additional invoiced income',
    kind: 'input',
    synonyms: ['additional invoiced income', 'additional directly invoiced income'],
    meaning: 'New income invoiced to partners in the year. Positive.',
  },
  {
    key: 'funding',
    label: 'Total funding',
    kind: 'computed',
    synonyms: ['total funding'],
    native: '{opening}+{totalInflation}+{additionalIncome}',
    total: true,
    meaning: 'What is to be funded before savings.',
  },
  {
    key: 'savingsHeading',
    label: 'Less savings',
    kind: 'heading',
    synonyms: ['less savings', 'savings', 'less savings/transformation', 'savings/transformation'],
    meaning: '',
  },
  {
    key: 'savings',
    label: 'Savings',
    kind: 'list',
    synonyms: [],
    usualRows: ['Staffing', 'Placements', 'Contracts'],
    meaning: 'Savings by programme. Positive, and taken off.',
  },
  {
    key: 'totalSavings',
    label: 'Total savings',
    kind: 'computed',
    synonyms: ['total savings', 'total savings/transformation'],
    native: '{list.savings}',
    total: true,
    meaning: 'All savings of the year.',
  },
  {
    key: 'closing',
    label: 'Total service delivery contract after savings',
    kind: 'computed',
    synonyms: ['total service delivery contract', 'total service delivery contract after savings'],
    native: '{funding}-{totalSavings}',
    total: true,
    meaning: 'What the service delivery costs after inflation and savings.',
  },
  {
    key: 'invoicedClosing',
    label: 'Less directly invoiced income',
    kind: 'input',
    synonyms: ['less directly invoiced income', 'directly invoiced income'],
    meaning: 'Income invoiced to partners at the end. Positive, and taken off.',
  },
  {
    key: 'net',
    label: 'Net contract sum',
    kind: 'computed',
    synonyms: ['net contract sum'],
    native: '{closing}-{invoicedClosing}',
    total: true,
    meaning: 'What the council or councils pay.',
  },
];

/** Table 10 of TABLES.md. RULES.md section 10. */
export const mediumTermPlan: TableSpecification = {
  id: 'mediumTermPlan',
  name: 'Medium term financial plan',
  description: 'Contract sum, inflation, funding and savings rolled forward over one to five years.',
  sheetName: 'Medium term plan',
  purpose: 'planning',
  searchWords: ['mtfp', 'mtfs', 'contract sum', 'roll forward', 'years', 'strategy'],
  rowNoun: ['line', 'lines'],
  totalLabel: null,
  headline: '',
  headlineWord: '',
  defaultUnit: '£m',
  notes: [
    'Each later year opens with the net contract sum and the directly invoiced income of the year before, so a change flows through all years.',
    'Savings and invoiced income are positive and are taken off. A dash is nil.',
  ],
  statement: lines,
  variants: shapesByYears(
    (years) => ['line', ...yearNumbers.filter((year) => year <= years).map((year) => ofYear('year', year))],
    'year',
  ),
  usualVariant: usualShape,
  columns: [
    labels({
      key: 'line',
      heading: 'Budget description',
      synonyms: ['budget description', 'description', 'line', 'item', 'budget'],
      meaning: 'The lines of the plan.',
    }),
    ...eachYear((year) => [
      money({
        key: ofYear('year', year),
        heading: `Year ${year}`,
        headingIsUsers: true,
        synonyms: [`year ${year}`],
        ordinal: year,
        meaning: 'The figures of the year.',
      }),
    ]),
  ],
};
