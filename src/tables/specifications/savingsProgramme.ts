import type { TableSpecification } from '../specification';
import { computedMoney, labels, money } from './columnKinds';
import { sumOf } from './sums';
import { eachYear, ofYear, shapesByYears, usualShape, yearNumbers } from './years';

const years = yearNumbers.map((year) => ofYear('year', year));

/** Table 11 of TABLES.md: programmes by years, with totals both ways. RULES.md sections 9 and 10. */
export const savingsProgramme: TableSpecification = {
  id: 'savingsProgramme',
  name: 'Savings programme',
  description: 'Savings by programme and year, with row and column totals.',
  sheetName: 'Savings programme',
  purpose: 'savings',
  searchWords: ['proposals', 'years', 'transformation', 'medium term'],
  rowNoun: ['programme', 'programmes'],
  totalLabel: 'Total',
  headline: 'total',
  headlineWord: 'savings',
  defaultUnit: '£000',
  notes: ['Savings are positive. A dash is nil. Columns with headings in italics are calculated.'],
  variants: shapesByYears((count) => ['programme', ...years.slice(0, count), 'total'], 'year'),
  usualVariant: usualShape,
  columns: [
    labels({
      key: 'programme',
      heading: 'Programme',
      synonyms: [
        'programme',
        'savings programme',
        'project',
        'proposal',
        'saving',
        'theme',
        'description',
        'name',
      ],
      meaning: 'The programme that makes the savings.',
    }),
    ...eachYear((year) => [
      money({
        key: ofYear('year', year),
        heading: `Year ${year}`,
        headingIsUsers: true,
        synonyms: [`year ${year}`, `target year ${year}`],
        ordinal: year,
        meaning: 'The saving of the year. Positive.',
      }),
    ]),
    computedMoney({
      key: 'total',
      heading: 'Total',
      synonyms: ['total', 'total savings', 'all years'],
      meaning: 'All years together.',
      computed: sumOf(years),
    }),
  ],
};
