import { headingPeriod, headingYear } from '../../src/tables/headingPeriods';

test.each([
  ['P9 variance', 9],
  ['Month 10 variance', 10],
  ['April variance', 1],
  ['Variance Jan', 10],
  ['Variance March 2022', 12],
  ['Variance', undefined],
])('%j is of period %s', (heading, period) => {
  expect(headingPeriod(heading)).toBe(period);
});

test.each([
  ['2022/23 £m', 2022],
  ['Target 22/23 (£000s)', 2022],
  ['22-23', 2022],
  ['2022-2023', 2022],
  ['FY23', 2023],
  ['3% 2024/25', 2024],
  ['Year 2', 2],
  ['99/00', 2099],
  ['Paid on 12/05', undefined],
  ['Paid on 12/13/22', undefined],
  ['Target', undefined],
])('%j is of year %s', (heading, year) => {
  expect(headingYear(heading)).toBe(year);
});
