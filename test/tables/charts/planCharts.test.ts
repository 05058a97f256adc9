import { planCharts, type WantedChart } from '../../../src/tables/charts/planCharts';
import { bridgeKeys, type Figures, prevention, tableOf } from './support';

const cell = (column: number) => ({ row: 1, column, figure: 10 });

const all: WantedChart[] = [
  { kind: 'bridge', columns: bridgeKeys },
  { kind: 'varianceBars', variance: 'variance' },
  { kind: 'ragBar', savings: { red: cell(5), green: cell(7) } },
];

test('charts stand one below the other, their figures below them all, and are named after their table', () => {
  const { plans, reasons } = planCharts(all, tableOf(prevention), { row: 12, column: 1 }, 'Outturn_a_1');
  expect(reasons).toEqual([]);
  expect(plans.map(({ name }) => name)).toEqual([
    'Outturn_a_1 bridge',
    'Outturn_a_1 variances',
    'Outturn_a_1 RAG',
  ]);
  expect(plans[0].area).toMatchObject({ row: 12, column: 1 });
  const places = [...plans.map(({ area }) => area), ...plans.map(({ working }) => working)];
  places.slice(1).forEach(({ row }, i) => {
    const before = places[i];
    expect(row).toBe(before.row + before.rows + 1);
  });
});

test('what cannot be drawn leaves no gap, and is said', () => {
  const many: Figures[] = Array.from({ length: 40 }, (_, i) => [`Service ${i}`, 1, 2]);
  const { plans, reasons } = planCharts(all, tableOf(many), { row: 50, column: 0 }, 'Outturn_a_1');
  expect(plans.map(({ kind, area }) => [kind, area.row])).toEqual([['ragBar', 50]]);
  expect(reasons).toEqual(['A chart of 40 rows cannot be read, so none of more than 30 is made.']);
});
