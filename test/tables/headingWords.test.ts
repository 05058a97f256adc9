import { headingKey, headingUnit, headingWithoutUnit } from '../../src/tables/headingWords';

test.each([
  ["Budget £'000", 'budget'],
  ['BUDGET (£000s)', 'budget'],
  ["Budget £000's", 'budget'],
  ['Budget (000’s)', 'budget'],
  ["Budget £'m", 'budget'],
  ['Budget 2021/22\n£m', 'budget'],
  ['P10 Outturn Variance', 'outturnvariance'],
  ['Period 10 Outturn Variance', 'outturnvariance'],
  ['January Outturn Variance', 'outturnvariance'],
  ['Month 10 Outturn Variance', 'outturnvariance'],
  ["Outturn variance - Jan '22", 'outturnvariance'],
  ['Budget as at 31st January 2022', 'budget'],
  ['Over-spend / (Under-spend)', 'overspendunderspend'],
  ['F/cast O/turn', 'forecastoutturn'],
  ['Variance %', 'variancepercent'],
  ['Savings Delivered (£000s) [Green]', 'savingdeliveredgreen'],
  ['No. of placements', 'numberplacement'],
  ['YTD Commitment', 'yeardatecommitment'],
  ['Expected to end of Jan £000', 'expecteddate'],
  ['Budget to P10', 'budgetdate'],
  ['Actual to 31 January 2016', 'actualdate'],
  ['Spend Apr - Jan', 'spenddate'],
  ['Movement (P9 to P10)', 'movement'],
  ['Change from Dec to Jan', 'change'],
  ['Nov-Mar 2020/21 £m', ''],
  ['Balance c/f', 'balancecarriedforward'],
  ['Gross status analysis', 'grossstatusanalysis'],
  ['Forcast Varience', 'forecastvariance'],
  ['3% 2024/25', ''],
  ['2022/23 %', 'percent'],
  ['Year 2', ''],
  ["£'000", ''],
  ['  ', ''],
])('%j says %j', (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

test.each([
  ["Budget £'000", '£000'],
  ["Budget £000's", '£000'],
  ["Budget £'m", '£m'],
  ['Budget £ms', '£m'],
  ['£ Movement', '£'],
  ['Budget (£k)', '£000'],
  ["Budget '000s", '£000'],
  ['Budget £m', '£m'],
  ['Budget £ million', '£m'],
  ['Budget (£)', '£'],
  ['Budget', undefined],
])('%j is in %s', (heading, unit) => {
  expect(headingUnit(heading)).toBe(unit);
});

test('a heading of the user keeps its words and loses its unit', () => {
  expect(headingWithoutUnit("Less Covid\n Funding (£'000)")).toBe('Less Covid Funding');
});
