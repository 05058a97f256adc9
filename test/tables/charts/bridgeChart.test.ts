import fc from 'fast-check';
import { bridgeChart } from '../../../src/tables/charts/bridgeChart';
import { bridgeOfRows } from '../../../src/tables/charts/bridgeOfRows';
import type { ChartPlan } from '../../../src/tables/charts/chartPlan';
import type { ChartTable } from '../../../src/tables/charts/chartTable';
import { planOf, reckoned } from './reckoned';
import { bridgeKeys, cellsOf, type Figures, prevention, tableOf } from './support';

const place = { row: 30, column: 0, figuresRow: 60, name: 'Bridge' };

function bridge(table: ChartTable): ChartPlan {
  return planOf(bridgeChart(table, bridgeOfRows(table, bridgeKeys), place));
}

/** Where each bar begins and ends, and its colour by the heading of its series, as a chart stacks them. */
function bars(
  rows: readonly (string | number | boolean)[][],
): { low: number; high: number; series: string[] }[] {
  const [headings, ...figures] = rows;
  return figures.map((row) => {
    const seen = row.slice(2).map(Number);
    const base = Number(row[1]);
    const parts = (sign: 1 | -1): [start: number, end: number] => {
      const start = base * sign > 0 ? base : 0;
      return [start, start + seen.filter((part) => part * sign > 0).reduce((sum, part) => sum + part, 0)];
    };
    const ends = ([1, -1] as const).map(parts).filter(([start, end]) => start !== end);
    const series = headings.slice(2).filter((_, i) => seen[i] !== 0);
    return {
      low: Math.min(...ends.flat()),
      high: Math.max(...ends.flat()),
      series: series.map((heading) => String(heading).replace(', minus', '')),
    };
  });
}

test('the bridge of a published table: names with figures, steps, and where the bars start', () => {
  const { source, title } = reckoned(cellsOf(prevention), bridge(tableOf(prevention)));
  expect(title).toBe(
    'Prevention & "safeguarding": budget to outturn, £000 (bars start at 10,200, not at nil)',
  );
  expect(source.map(([name]) => name)).toEqual([
    '',
    'Budget: 10,789',
    'Adolescent service: (31)',
    'Family support: 108',
    'Duty and advice: (172)',
    'Safeguarding: (128)',
    'Short breaks: 47',
    'Outturn: 10,613',
  ]);
  expect(bars(source)).toEqual([
    { low: 0, high: 589, series: ['Total'] },
    { low: 558, high: 589, series: ['Under'] },
    { low: 558, high: 666, series: ['Over'] },
    { low: 494, high: 666, series: ['Under'] },
    { low: 366, high: 494, series: ['Under'] },
    { low: 366, high: 413, series: ['Over'] },
    { low: 0, high: 413, series: ['Total'] },
  ]);
});

test('every step hangs between the levels before and after it, across nil too', () => {
  const amount = fc.integer({ min: -500, max: 500 });
  const service = fc.tuple(fc.constant('Service'), amount, amount);
  fc.assert(
    fc.property(fc.array(service, { minLength: 1, maxLength: 6 }), (services) => {
      const figures = services as Figures[];
      const table = tableOf(figures);
      const { source } = reckoned(cellsOf(figures), bridge(table));
      const [first, ...steps] = bars(source);
      const budget = table.total?.figures.budget ?? 0;
      // Bars may start elsewhere than at nil: how far is seen from the first.
      const start = budget - Number(source[1][2]);
      let level = budget;
      expect(first.series).toEqual(budget === start ? [] : ['Total']);
      figures.forEach(([, planned, spent], i) => {
        const variance = spent - planned;
        if (variance !== 0) {
          const ends = [level - start, level + variance - start];
          expect(steps[i].low).toBeCloseTo(Math.min(...ends), 6);
          expect(steps[i].high).toBeCloseTo(Math.max(...ends), 6);
          expect(new Set(steps[i].series)).toEqual(new Set([variance > 0 ? 'Over' : 'Under']));
        }
        level += variance;
      });
      expect(level).toBe(table.total?.figures.forecast);
    }),
    { numRuns: 25 },
  );
});

test('bars start at nil where the steps are large beside the budget', () => {
  const figures: Figures[] = [['Fostering', 10, 40]];
  const { title } = reckoned(cellsOf(figures), bridge(tableOf(figures)));
  expect(title).toBe('Prevention & "safeguarding": budget to outturn, £000');
});

test('what the rows do not explain is a step of its own', () => {
  const table = tableOf(prevention);
  const total = { row: 6, label: 'Total', figures: { budget: 10789, forecast: 10700, variance: -89 } };
  const cells = cellsOf(prevention);
  cells[6] = ['Total', '=SUM(B2:B6)', 10700, '=C7-B7'];
  const { source } = reckoned(cells, bridge({ ...table, total }));
  expect(source.at(-2)?.[0]).toBe('Not explained: 87');
  expect(bars(source).at(-1)?.high).toBe(bars(source).at(-2)?.high);
});

test('few names stand below columns, more beside bars, the first at the top', () => {
  const seven: Figures[] = Array.from({ length: 6 }, (_, i) => [`Service ${i}`, 100, 101 + i]);
  expect(bridge(tableOf(prevention))).toMatchObject({ type: 'ColumnStacked', topDown: false });
  expect(bridge(tableOf(seven))).toMatchObject({ type: 'BarStacked', topDown: true });
});

test('what is read aloud says the figures and the largest of the services', () => {
  expect(bridge(tableOf(prevention)).altText.description).toBe(
    'Bridge from the budget of 10,789 to the outturn of 10,613, £000: underspend of 176. Overspends: Family support 108, Short breaks 47. Underspends: Duty and advice 172, Safeguarding 128, Adolescent service 31. These are the figures when the chart was made; the cells below it have those of now.',
  );
});

test.each([
  ['no total', { total: null }, 'A bridge needs budgets, outturns and variances with their totals.'],
  [
    'no outturn',
    { columns: { budget: 1, variance: 3 } },
    'A bridge needs budgets, outturns and variances with their totals.',
  ],
])('a table with %s has no bridge', (_what, changes: Partial<ChartTable>, reason) => {
  const table = tableOf(prevention, changes);
  expect(bridgeChart(table, bridgeOfRows(table, bridgeKeys), place)).toEqual({ reason });
});

test('a table too long to be read as a chart has none', () => {
  const many: Figures[] = Array.from({ length: 31 }, (_, i) => [`Service ${i}`, 1, 2]);
  const table = tableOf(many);
  expect(bridgeChart(table, bridgeOfRows(table, bridgeKeys), place)).toEqual({
    reason: 'A chart of 31 rows cannot be read, so none of more than 30 is made.',
  });
});
