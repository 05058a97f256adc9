import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { planTable } from '../../src/tables/planTable';
import { recognise } from '../../src/tables/recognise';
import { grid, options, published, publishedCells, type PublishedTable } from './support';

/** Published keys that go by another name in our table. */
const ourKey: Record<string, string> = { covid: 'funding' };

function built(table: PublishedTable, form: 'values' | 'raw') {
  const reading = recognise(grid(publishedCells(table, form)), specification);
  return { reading, plan: planTable(specification, { kind: 'selection', reading }, options) };
}

describe.each(['t2', 't3', 't4'] as const)('the published table %s', (id) => {
  const table = published[id];

  test.each(['values', 'raw'] as const)('every figure as %s is the published one within rounding', (form) => {
    const { reading, plan } = built(table, form);
    expect(reading.problems).toEqual([]);
    expect(reading.disagreements).toEqual([]);
    expect(plan.rows.map(({ label }) => label)).toEqual([
      ...table.rows.slice(0, -1).map(({ label }) => label),
      'Total',
    ]);
    table.rows.forEach((row, i) => {
      table.columns.forEach(({ key }, j) => {
        const at = plan.columns.findIndex((column) => column.key === (ourKey[key] ?? key));
        const apart = Math.abs(Number(plan.rows[i].figures[at]) - row.values[j]);
        // Published totals are rounded from pounds, row by row: out by a unit or two at most.
        expect(apart).toBeLessThanOrEqual(2);
      });
    });
  });

  test('nothing about it is doubtful', () => {
    const { reading } = built(table, 'values');
    expect(reading.notices).toEqual([]);
    expect(reading.title).toBeNull();
    expect(reading.unit).toBe('£000');
  });
});

test('text that is a number is counted', () => {
  const { reading, plan } = built(published.t4, 'raw');
  const cells = 8 * 4;
  expect(reading.notices.map(({ message }) => message)).toEqual([
    `${cells} cells held text and were read as numbers.`,
  ]);
  expect(plan.notices).toEqual([`${cells} cells hold text, so their numbers are copied and not linked.`]);
});

test('the wrong gross figure printed in the funding row of table 1 is pointed out, and nothing else', () => {
  const { reading } = built(published.t1, 'values');
  expect(reading.problems).toEqual([]);
  expect(reading.disagreements.map(({ message }) => message)).toEqual([
    'Row 9, Forecast outturn: yours (123,348), computed 126,809',
    'Row 9, Outturn variance: yours -, computed 250,157',
    'Row 9, Movement: yours -, computed 250,157',
    'Row 10, Gross forecast outturn: yours 3,462, computed 253,618',
    'Row 10, Forecast outturn: yours 830, computed 250,986',
    'Row 10, Outturn variance: yours 830, computed 250,986',
    'Row 10, Movement: yours 75, computed 250,231',
  ]);
});

test('table 1 with the gross figure that casts agrees with the published one', () => {
  const cells = publishedCells(published.t1);
  cells[6][2] = -123348;
  const reading = recognise(grid(cells), specification);
  expect(reading.disagreements).toEqual([]);
  const plan = planTable(specification, { kind: 'selection', reading }, options);
  expect(plan.rows[6].texts).toEqual(['Total', '-', '3,461', '(2,632)', '829', '829', '755', '74']);
});
