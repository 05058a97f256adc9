import { advanceText } from '../../../src/tables/rolling/periodText';
import { rollStep } from '../../../src/tables/rolling/rollStep';

const from = (period: number, year = '2021/22') => rollStep({ period, year });
const next = (text: string, period: number, year?: string): string =>
  advanceText(text, from(period, year)).text;

test.each([
  ['Period 10', 'Period 11'],
  ['P9 variance', 'P10 variance'],
  ['P10 variance less P9', 'P11 variance less P10'],
  ['PERIOD 10', 'PERIOD 11'],
  ['Periods 1 to 10', 'Periods 1 to 11'],
  ['M10', 'M11'],
  ['Outturn at Jan', 'Outturn at Feb'],
  ['January 2022', 'February 2022'],
  ['Dec-21', 'Jan-22'],
  ['December 2021', 'January 2022'],
  ['Position at 31 January 2022', 'Position at 28 February 2022'],
  ['31st January', '28th February'],
  ['April to January', 'April to February'],
  ['2021/22 period 10', '2021/22 period 11'],
])('“%s” of period 10 becomes “%s”', (before, after) => {
  expect(next(before, 10)).toBe(after);
});

test.each([
  'Period 8',
  'Period 11',
  'January 2021',
  '5 January 2022',
  'Table 10',
  'see m 10 and p 10',
  'Balance at 31 March 2022',
  'Budget 2021/22',
  'Jan to Mar',
  'Period 100',
])('“%s” names neither period 10 nor 9 and stays', (text) => {
  expect(advanceText(text, from(10))).toEqual({ text, advances: [] });
});

test('numbers keep their noughts', () => {
  expect(next('P09', 9)).toBe('P10');
  expect(next('P08 and P09', 9)).toBe('P09 and P10');
});

test('period 12 is followed by the outturn', () => {
  expect(next('Period 12', 12)).toBe('Outturn');
  expect(next('P11 variance', 12)).toBe('P12 variance');
  expect(next('P12 outturn variance', 12)).toBe('Outturn variance');
  expect(next('March 2022', 12)).toBe('Outturn 2021/22');
  expect(next('Balance at 31 March 2022', 12)).toBe('Balance at 31 March 2022');
});

test('the outturn is followed by period 1 of the next year', () => {
  const title = (text: string): string => advanceText(text, from(13), 'title').text;
  expect(title('Outturn · 2021/22')).toBe('Period 1 · 2022/23');
  expect(title('Forecast outturn, 2021-22')).toBe('Forecast outturn, 2022-23');
  expect(next('Balance at 31 March 2022', 13)).toBe('Balance at 31 March 2023');
  expect(next('1 April 2021', 13)).toBe('1 April 2022');
  expect(next('Outturn variance', 13)).toBe('Outturn variance');
  expect(next('P12', 13)).toBe('Outturn');
  expect(next('2020/21', 13)).toBe('2021/22');
  expect(next('2024/25', 13)).toBe('2024/25');
  expect(advanceText('2024/25', from(13), 'plan').text).toBe('2025/26');
});

test('without a year months of any year are the period’s', () => {
  expect(next('January 2021', 10, '')).toBe('February 2021');
});

test('a leap year has its day', () => {
  expect(next('31 January 2024', 10, '2023/24')).toBe('29 February 2024');
});

test('may is a verb, May a month', () => {
  expect(next('This may change', 2)).toBe('This may change');
  expect(next('May have changed', 2)).toBe('May have changed');
  expect(next('May 2021', 2)).toBe('June 2021');
});

test('what was advanced is told', () => {
  expect(advanceText('P10 less P9', from(10)).advances).toEqual([
    ['P10', 'P11'],
    ['P9', 'P10'],
  ]);
});

test('the last day of a month of 31 days is its 31st', () => {
  expect(next('30th November', 8)).toBe('31st December');
});
