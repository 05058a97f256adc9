import { reportPeriod, tablesByPeriod } from '../../../src/excel/checking/reportPeriod';
import type { CheckedTable } from '../../../src/tables/checking/finding';

function table(period: number | null, keys: string[] = ['budget', 'variance']): CheckedTable {
  const columns = keys.map((key, column) => ({ key, heading: key, column }));
  return { sheetName: 'S', title: null, number: null, unit: '£000', period, columns, rows: [] };
}

test('the settings say it; else most titles; else most notes; else nobody', () => {
  expect(reportPeriod(9, [table(10)], ['Period 10'])).toBe(9);
  expect(reportPeriod(null, [table(10), table(10), table(9)], ['period 8'])).toBe(10);
  expect(reportPeriod(null, [table(null)], ['£000. Period 10', 'Period 10', 'as at period 9'])).toBe(10);
  expect(reportPeriod(null, [table(10), table(9)], [])).toBeNull();
  expect(reportPeriod(null, [], ['Balances in March', 'Section 3'])).toBeNull();
});

test('tables of earlier periods are kept apart; reserves dated earlier are not', () => {
  const [now, undated, last, old] = [table(10), table(null), table(9), table(8)];
  const reserves = table(9, ['opening', 'balance']);
  expect(tablesByPeriod([now, undated, last, old, reserves], 10)).toEqual({
    current: [now, undated, reserves],
    prior: [last],
  });
  expect(tablesByPeriod([now, last], null)).toEqual({ current: [now, last], prior: [] });
});
