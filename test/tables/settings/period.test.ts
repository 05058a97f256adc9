import fc from 'fast-check';
import { yearsOn } from '../../../src/tables/settings/financialYear';
import { readFinancialYear } from '../../../src/tables/settings/financialYear';
import { nextPeriod, periodName, priorPeriod, reportingPeriod } from '../../../src/tables/settings/period';

const labels = ['period', 'p', 'month', 'monthYear'] as const;

describe('names of periods', () => {
  test.each([
    [10, ['Period 10', 'P10', 'Jan', 'January 2022']],
    [1, ['Period 1', 'P1', 'Apr', 'April 2021']],
    [9, ['Period 9', 'P9', 'Dec', 'December 2021']],
    [12, ['Period 12', 'P12', 'Mar', 'March 2022']],
    [13, ['Outturn', 'Outturn', 'Outturn', 'Outturn']],
    [null, ['', '', '', '']],
  ])('%p', (period, names) => {
    expect(labels.map((periodLabel) => periodName({ period, periodLabel, year: '2021/22' }))).toEqual(names);
  });

  test('another period of the same year', () => {
    expect(periodName({ period: 10, periodLabel: 'monthYear', year: '2021/22' }, 9)).toBe('December 2021');
  });

  test('a month has no year while none is said', () => {
    expect(periodName({ period: 10, periodLabel: 'monthYear', year: '' })).toBe('January');
  });
});

test.each([
  [{ period: 10, periodLabel: 'period', year: '2021/22' }, 'Period 10 · 2021/22'],
  [{ period: 10, periodLabel: 'monthYear', year: '2021/22' }, 'January 2022'],
  [{ period: 13, periodLabel: 'monthYear', year: '2021/22' }, 'Outturn · 2021/22'],
  [{ period: 10, periodLabel: 'p', year: '' }, 'P10'],
  [{ period: null, periodLabel: 'monthYear', year: '2021/22' }, '2021/22'],
  [{ period: null, periodLabel: 'period', year: '' }, ''],
] as const)('%j at the top of the page', (settings, text) => {
  expect(reportingPeriod(settings)).toBe(text);
});

describe('the next period and the one before', () => {
  test.each([
    ['2021/22', 9, '2021/22', 10],
    ['2021/22', 12, '2021/22', 13],
    ['2021/22', 13, '2022/23', 1],
    ['1999/00', 13, '2000/01', 1],
    ['2098/99', 13, '2099/00', 1],
    ['', 13, '', 1],
    ['', null, '', null],
    ['2021/22', null, '2021/22', null],
  ])('%s %p, then %s %p', (year, period, nextYear, next) => {
    expect(nextPeriod({ year, period })).toEqual({ year: nextYear, period: next });
    expect(priorPeriod({ year: nextYear, period: next })).toEqual({ year, period });
  });

  test('each undoes the other', () => {
    const anyPeriod = fc.record({
      year: fc.integer({ min: 1900, max: 2200 }).map((first) => yearsOn('2000/01', first - 2000)),
      period: fc.integer({ min: 1, max: 13 }),
    });
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(priorPeriod(nextPeriod(period))).toEqual(period);
        expect(nextPeriod(priorPeriod(period))).toEqual(period);
      }),
    );
  });
});

test.each([
  ['2026/27', '2026/27'],
  [' 2026-27 ', '2026/27'],
  ['2026 – 2027', '2026/27'],
  ['26/27', '2026/27'],
  ['99/00', '2099/00'],
  ['1999/2000', '1999/00'],
  ['2026/28', undefined],
  ['2026', undefined],
  ['2026/7', undefined],
  ['', undefined],
])('the year %s is %s', (typed, year) => {
  expect(readFinancialYear(typed)).toBe(year);
});
