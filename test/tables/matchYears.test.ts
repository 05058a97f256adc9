import { matchColumns } from '../../src/tables/matchColumns';
import { inflationProvision } from '../../src/tables/specifications/inflationProvision';
import { placementScenarios } from '../../src/tables/specifications/placementScenarios';
import { savingsProgramme } from '../../src/tables/specifications/savingsProgramme';

test.each([
  [['2022/23 £m', '2023/24 £m', '2024/25 £m']],
  [['Target 22/23 (£000s)', 'Target 23/24 (£000s)', 'Target 24/25 (£000s)']],
  [['22-23', '23-24', '24-25']],
  [['Year 1', 'Year 2', 'Year 3']],
  [['FY23 £k', 'FY24 £k', 'FY25 £k']],
])('%j are the first three years', (headings) => {
  const { found } = matchColumns(savingsProgramme.columns, ['Programme', ...headings, 'Total']);
  expect(found).toEqual({ programme: 0, year1: 1, year2: 2, year3: 3, total: 4 });
});

test('years count in their order, not in that of the columns', () => {
  const { found } = matchColumns(savingsProgramme.columns, ['Programme', '2024/25', '2022/23']);
  expect(found).toEqual({ programme: 0, year1: 2, year2: 1 });
});

test('of the columns of one year each kind finds its own', () => {
  const headings = ['Category', '2021/22 Base', '2022/23 %', 'Saving 2022/23', '2023/24 %', 'Saving 2023/24'];
  const { found } = matchColumns(inflationProvision.columns, headings);
  expect(found).toEqual({ category: 0, base: 1, rate1: 2, saving1: 3, rate2: 4, saving2: 5 });
});

test('a saving of the second year only is that of the second year', () => {
  const { found } = matchColumns(inflationProvision.columns, ['2022/23 %', '2023/24 %', 'Saving 2023/24 £m']);
  expect(found).toEqual({ rate1: 0, rate2: 1, saving2: 2 });
});

test('two headings of one year are left to the user', () => {
  const { found, alike } = matchColumns(savingsProgramme.columns, [
    '2022/23 £m',
    '2022/23 £000',
    '2023/24 £m',
  ]);
  expect(found).toEqual({ year2: 2 });
  expect(alike).toEqual({ year1: [0, 1] });
});

test('the earliest year of scenarios is the current number', () => {
  const { alike } = matchColumns(placementScenarios.columns, ['3% 2021/22', '3% 2024/25', '5% 2021/22']);
  expect(alike).toEqual({ current: [0, 2] });
});
