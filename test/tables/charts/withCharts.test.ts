import { planTable } from '../../../src/tables/planTable';
import { recognise } from '../../../src/tables/recognise';
import { bridge } from '../../../src/tables/specifications/bridge';
import { budgetaryControlReport } from '../../../src/tables/specifications/budgetaryControlReport';
import { forecastOutturnByService } from '../../../src/tables/specifications/forecastOutturnByService';
import type { ChartSpecification } from '../../../src/tables/specification';
import { forecastOutturnByServiceArea } from '../../../src/tables/specifications/forecastOutturnByServiceArea';
import { savingsDelivery } from '../../../src/tables/specifications/savingsDelivery';
import { tableList } from '../../../src/tables/tableList';
import { grid, options, published, publishedCells } from '../support';
import { reckoned } from './reckoned';

const blank = { kind: 'blank', rows: 3 } as const;

test('a table has no pictures unless they are asked for', () => {
  const plan = planTable(forecastOutturnByService, blank, options);
  expect(plan.charts).toEqual([]);
  expect(plan.cells).toHaveLength(plan.block.rows);
});

test('pictures stand below the notes, and their figures are among the cells', () => {
  const without = planTable(forecastOutturnByService, blank, options);
  const plan = planTable(forecastOutturnByService, blank, { ...options, charts: ['varianceBars', 'bridge'] });
  expect(plan.table).toEqual(without.table);
  expect(plan.charts.map(({ kind }) => kind)).toEqual(['bridge', 'varianceBars']);
  expect(plan.charts[0].area.row).toBe(without.block.rows + 1);
  expect(plan.cells).toHaveLength(plan.block.rows);
  expect(plan.cells.every((row) => row.length === plan.block.columns)).toBe(true);
  for (const { working, cells } of plan.charts) {
    expect(plan.cells[working.row].slice(working.column, working.column + working.columns)).toEqual(cells[0]);
  }
});

test('table and pictures are printed, without the figures of the pictures', () => {
  const place = { sheetName: 'New', ownSheet: true, row: 0, column: 0, takenNames: [] };
  const plan = planTable(
    forecastOutturnByService,
    blank,
    { ...options, charts: ['bridge', 'varianceBars'] },
    place,
  );
  const { area } = plan.print!;
  const last = plan.charts[1].area;
  expect(area).toMatchObject({ row: 0, column: 0, rows: last.row + last.rows });
  // The bridge has more columns of figures than the table; they do not make the page wider.
  expect(area!.columns).toBe(plan.columns.length);
  expect(plan.block.columns).toBeGreaterThan(area!.columns);
  const narrow = planTable(bridge, blank, { ...options, charts: ['bridge'] }, place);
  expect(narrow.print!.area!.columns).toBeGreaterThan(narrow.columns.length - 1);
  expect(planTable(bridge, blank, options, place).print!.area).toBeUndefined();
});

test('the bridge of a summary that its contract sum nets to nil starts at what the services were to cost', () => {
  const [headings, ...rows] = publishedCells(published.t1);
  const reading = recognise(grid([headings, ...rows.slice(0, 5)]), forecastOutturnByServiceArea);
  const closed = planTable(
    forecastOutturnByServiceArea,
    { kind: 'selection', reading },
    { ...options, inputs: 'copied', closingRow: true, charts: ['bridge'] },
  );
  const { source } = reckoned(closed.cells, closed.charts[0]);
  expect(source.map(([name]) => name)).toEqual([
    '',
    'Budget: 123,348',
    'Corporate Parent Service: (108)',
    'Children, Young People and Family Support Services: (577)',
    'Prevention & Safeguarding: (294)',
    'Quality Assurance and Commissioning: 1,772',
    'NCT Central: 36',
    'Outturn: 124,177',
  ]);
});

test('the RAG bar reads the total row', () => {
  const headings = ['Ref', 'Name', 'Target', 'Not deliverable', 'At risk', 'Delivered', 'Mitigated'];
  const reading = recognise(grid([headings, ['A1', 'Placements', 100, 10, 20, 70, 0]]), savingsDelivery);
  const plan = planTable(savingsDelivery, { kind: 'selection', reading }, { ...options, charts: ['ragBar'] });
  const total = plan.rows.find(({ kind }) => kind === 'total')!.sheetRow + 1;
  expect(plan.charts[0].cells.slice(3).map((row) => row[1])).toEqual(
    ['D', 'E', 'F', 'G'].map((column) => `=${column}${total}`),
  );
});

test('a blank savings table has nothing to draw, and that is told', () => {
  const plan = planTable(savingsDelivery, blank, { ...options, charts: ['ragBar'] });
  expect(plan.charts).toEqual([]);
  expect(plan.notices).toContain('There are no savings to draw.');
});

test('a picture that cannot be made is left out and told', () => {
  const plan = planTable(
    budgetaryControlReport,
    { kind: 'blank', rows: 40 },
    { ...options, charts: ['bridge', 'varianceBars'] },
  );
  expect(plan.charts).toEqual([]);
  expect(plan.notices).toContain('A chart of 40 rows cannot be read, so none of more than 30 is made.');
});

test('every picture of a specification is drawn from columns and lines that it has', () => {
  const needed = (chart: ChartSpecification): string[] => {
    if (chart.kind === 'varianceBars') return [chart.variance];
    if (chart.kind === 'ragBar') return Object.values(chart.savings);
    return 'columns' in chart ? Object.values(chart.columns) : [chart.steps, ...Object.values(chart.lines)];
  };
  for (const { columns, blocks = [], charts = [] } of tableList) {
    const keys = new Set([...columns, ...blocks.flatMap(({ lines }) => lines)].map(({ key }) => key));
    expect(charts.flatMap(needed).filter((key) => !keys.has(key))).toEqual([]);
  }
});
