import { guessPeriod } from '../../../src/tables/rolling/guessPeriod';

test.each<[string[], number | null, string]>([
  [['Table 4, Period 10 2021/22', 'Period 10', 'Period 9'], 10, '2021/22'],
  [['Period 9', 'Period 10'], null, ''],
  [['Period 14'], null, ''],
  [['January 2022', 'January'], 10, ''],
  [['January', 'January', 'P9'], 9, ''],
  [['2020/21', '2021/22'], null, ''],
])('%j is of period %p of %s', (texts, period, year) => {
  expect(guessPeriod(texts)).toEqual({ period, year });
});
