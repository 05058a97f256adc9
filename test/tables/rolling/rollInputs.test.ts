import { nothingRolled } from '../../../src/tables/rolling/rollChange';
import { clearColumn, rollInputs } from '../../../src/tables/rolling/rollInputs';
import { sheet, table } from './support';

const cells = sheet('S', [
  ['', '', ''],
  ['Service', 'Budget', 'Forecast'],
  ['One', { formula: "='Ledger'!B2", value: 100 }, 110],
  ['Two', 50, 60],
]);
const emptied = { budget: 'clear', forecast: 'keep', actual: 'keep' } as const;
const change = { columns: { budget: 1, forecast: 2 }, totals: [] };

test.each([
  [true, [2, 3]],
  [false, [3]],
])('links to elsewhere are emptied where the table was built with Outturn: %s', (built, rows) => {
  const rolled = nothingRolled();
  rollInputs(table('S', 2, { ...change, built }), cells, emptied, rolled);
  expect(rolled.changes.map(({ row }) => row)).toEqual(rows);
  expect(rolled.counts.cleared).toBe(rows.length);
});

test('a link to a cell that rolls forward itself stays', () => {
  const rolled = nothingRolled();
  clearColumn(table('S', 2, change), cells, 1, rolled, true, () => 120);
  expect(rolled.changes.map(({ row }) => row)).toEqual([3]);
});
