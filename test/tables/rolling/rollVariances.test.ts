import { nothingRolled } from '../../../src/tables/rolling/rollChange';
import { rollVariances } from '../../../src/tables/rolling/rollVariances';
import { sheet, table } from './support';

const nowhere = (): undefined => undefined;
const headings = ['Service', 'Budget', 'Forecast', 'Variance', 'Prior', 'Movement'];

test('typed movements start at nil, in totals too; those that are nil are left', () => {
  const cells = sheet('S', [
    ['', '', '', '', '', ''],
    headings,
    ['One', 100, 110, 10, 4, 6],
    ['Two', 100, 105, 5, 5, 0],
    ['Total', 200, 215, 15, 9, 6],
  ]);
  const rolled = nothingRolled();
  rollVariances(table('S', 2), cells, false, nowhere, rolled);
  const movements = rolled.changes.filter(({ column }) => column === 5);
  expect(movements.map(({ row, before, after }) => [row, before, after])).toEqual([
    [2, 6, 0],
    [4, 6, 0],
  ]);
  expect(rolled.counts).toMatchObject({ carried: 2, nil: 2, movements: 0 });
});

test('into a new year prior variances are emptied, but figures of the period before follow as ever', () => {
  const cells = sheet('S', [
    ['', '', ''],
    ['Measure', 'Actual', 'Previous'],
    ['One', 8, 7],
  ]);
  const rolled = nothingRolled();
  const measures = table('S', 1, { columns: { actual: 1, previous: 2 }, totals: [] });
  rollVariances(measures, cells, true, nowhere, rolled);
  expect(rolled.changes.map(({ column, after }) => [column, after])).toEqual([[2, 8]]);
});
