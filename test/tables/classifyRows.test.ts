/** Which rows of a sheet are rows, groups, subtotals and totals. */
import { planTable } from '../../src/tables/planTable';
import { bridge } from '../../src/tables/specifications/bridge';
import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import { performanceIndicators } from '../../src/tables/specifications/performanceIndicators';
import { adults, children, read, rows } from './classifySupport';
import { messages, options } from './support';

test('sections with headings and subtotals, and the total of all', () => {
  const reading = read([
    ['Adults'],
    ...adults,
    ['Adults total', 150, 150, 0],
    [],
    ['Children'],
    ...children,
    ['Children total', 50, 58, 2],
    ['Total', 200, 208, 2],
  ]);
  expect(rows(reading)).toEqual([
    'group Adults',
    'row Homes',
    'row Day care',
    'subtotal section Adults total',
    'group Children',
    'row Fostering',
    'row Legal',
    'subtotal section Children total',
    'total Total',
  ]);
  expect(reading.disagreements).toEqual([]);
  expect(reading.notices).toEqual([]);
});

test('sections that all end with the same word', () => {
  const reading = read([...adults, ['Total', 150, 150, 0], ...children, ['Total', 50, 58, 2]]);
  expect(rows(reading)).toEqual([
    'row Homes',
    'row Day care',
    'subtotal section Total',
    'row Fostering',
    'row Legal',
    'subtotal section Total',
    'total Total',
  ]);
  expect(reading.rows[6].index).toBe(-1);
});

test('a last row that is the sum with the other sign is kept, and told', () => {
  const reading = read(
    [
      ['Needs', -143],
      ['Carers', 99],
      ['Contract', -111],
      ['Decrease in overspend', 155],
    ],
    bridge,
    ['Reason', '£k'],
  );
  expect(rows(reading).slice(-2)).toEqual(['row Decrease in overspend', 'total Explained']);
  expect(messages(reading.notices)).toEqual([
    'Row 7, “Decrease in overspend”, adds up the rows above it with the other sign. It is kept as a row: leave it out if it is the total.',
  ]);
});

test('a total above the rows is left out, and told', () => {
  const reading = read([['Total', 150, 150, 0], ...adults]);
  expect(rows(reading)).toEqual(['row Homes', 'row Day care', 'total Total']);
  expect(messages(reading.notices)).toEqual([
    'Row 4, “Total”, is called a total, but no rows stand above it, so it is left out.',
  ]);
});

test('running subtotals', () => {
  const reading = read([
    ...adults,
    ['Total services', 150, 150, 0],
    ['Legal', 20, 25, 1],
    ['Total with legal', 170, 175, 1],
    ['Insurance', 7, 7, 0],
    ['Grand total', 177, 182, 1],
  ]);
  expect(rows(reading).filter((row) => !row.startsWith('row'))).toEqual([
    'subtotal section Total services',
    'subtotal all Total with legal',
    'total Grand total',
  ]);
});

test('a section whose total is wrong is still a section, and pointed out', () => {
  const reading = read([
    ...adults,
    ['Adults total', 150, 150, 0],
    ...children,
    ['Children total', 90, 58, 2],
    ['Total', 200, 208, 2],
  ]);
  expect(rows(reading)[5]).toBe('subtotal section Children total');
  expect(messages(reading.disagreements)).toEqual(['Row 9, Budget: yours 90, computed 50']);
});

test('a total with one figure wrong is the total, not the subtotal before it', () => {
  const reading = read([...adults, ['Adults total', 150, 150, 0], ...children, ['Total', 200, 999, 2]]);
  expect(rows(reading).slice(-1)).toEqual(['total Total']);
  expect(rows(reading)).toContain('row Legal');
  expect(messages(reading.disagreements)).toEqual(['Row 9, Forecast outturn: yours 999, computed 208']);
});

test('a total of subtotals alone has no place and is left out, and said so', () => {
  const reading = read([
    ...adults,
    ['A total', 150, 150, 0],
    ...children,
    ['B total', 50, 58, 2],
    ['Youth', 1, 2, 0],
    ['Play', 2, 3, 0],
    ['C total', 3, 5, 0],
    ['B and C total', 53, 63, 2],
    ['Total', 203, 213, 2],
  ]);
  expect(rows(reading)).not.toContain('subtotal section B and C total');
  expect(messages(reading.notices)).toEqual([
    'Row 13, “B and C total”, adds up several parts that have their own totals, and is left out.',
  ]);
  expect(reading.disagreements).toEqual([]);
});

test('a subtotal without a name, or with that of its heading, is told by its figures', () => {
  const reading = read([
    ['Adults'],
    ...adults,
    ['Adults', 150, 150, 0],
    ...children,
    ['', 50, 58, 2],
    ['Total', 200, 208, 2],
  ]);
  expect(rows(reading).filter((row) => row.startsWith('subtotal'))).toEqual([
    'subtotal section Adults',
    'subtotal section',
  ]);
  expect(messages(reading.notices)[0]).toBe(
    'Row 7, “Adults”, adds up the rows above it, so it is taken as a subtotal.',
  );
});

test('the word total may stand in another column of words before the figures', () => {
  const top = ['Ref', 'Service', 'Budget £000', 'Forecast outturn £000', 'Prior period variance £000'];
  const reading = read(
    [
      ['A1', 'Homes', 100, 110, 5],
      ['A2', 'Day care', 50, 40, -5],
      ['TOTAL', '', 150, 150, 0],
    ],
    forecastOutturnByService,
    top,
  );
  expect(rows(reading)).toEqual(['row Homes', 'row Day care', 'total TOTAL']);
});

test('groups may stand in a column before the names', () => {
  const top = ['Group', 'Service', 'Budget £000', 'Forecast outturn £000', 'Prior period variance £000'];
  const reading = read(
    [
      ['Adults', '', '', '', ''],
      ['', 'Homes', 100, 110, 5],
      ['', 'Day care', 50, 40, -5],
      ['Total', '', 150, 150, 0],
    ],
    forecastOutturnByService,
    top,
  );
  expect(rows(reading)).toEqual(['group Adults', 'row Homes', 'row Day care', 'total Total']);
  const plan = planTable(forecastOutturnByService, { kind: 'selection', reading }, options);
  // The names are linked; the group's, which does not stand among them, is written.
  expect(plan.cells.slice(2, 4).map(([name]) => name)).toEqual(['Adults', "='Table 4'!B5"]);
});

test('a table without a total keeps measures called total and leaves a total out', () => {
  const reading = read(
    [
      ['Total complaints', 9, 8, 10],
      ['NEET', 1, 2, 3],
      ['Total', 10, 10, 13],
    ],
    performanceIndicators,
    ['Measure', 'Previous', 'Target', 'Actual'],
  );
  expect(rows(reading)).toEqual(['row Total complaints', 'row NEET']);
  expect(messages(reading.notices)).toEqual(['Row 6, “Total”, is left out: this table has no total.']);
});

test('the same name in two groups is no matter', () => {
  const reading = read([['A'], ['Management', 1, 2, 3], ['B'], ['Management', 1, 2, 3], ['Total', 2, 4, 6]]);
  expect(reading.notices).toEqual([]);
});
