import { varianceBars } from '../../../src/tables/charts/varianceBars';
import { planOf, reckoned } from './reckoned';
import { cellsOf, type Figures, prevention, tableOf } from './support';

const place = { row: 20, column: 0, figuresRow: 50, name: 'Variances' };

test('each variance is a bar of one of two series', () => {
  const plan = planOf(varianceBars(tableOf(prevention), 'variance', place));
  const { source } = reckoned(cellsOf(prevention), plan);
  expect(source).toEqual([
    ['', 'Overspend', 'Underspend'],
    ['Adolescent service', 0, -31],
    ['Family support', 108, 0],
    ['Duty and advice', 0, -172],
    ['Safeguarding', 0, -128],
    ['Short breaks', 47, 0],
  ]);
});

test('what rounds to nil has no bar, so that no label says (0)', () => {
  const figures: Figures[] = [
    ['Fostering', 10.4, 10],
    ['Adoption', 10, 10.4],
  ];
  const { source } = reckoned(cellsOf(figures), planOf(varianceBars(tableOf(figures), 'variance', place)));
  expect(source.slice(1)).toEqual([
    ['Fostering', 0, 0],
    ['Adoption', 0, 0],
  ]);
});

test('in £m three decimals count', () => {
  const figures: Figures[] = [['Fostering', 10.4, 10]];
  const plan = planOf(varianceBars(tableOf(figures, { unit: '£m' }), 'variance', place));
  const { source } = reckoned(cellsOf(figures), plan);
  expect(source[1][2]).toBeCloseTo(-0.4, 9);
  expect(plan.series.map(({ labels }) => labels?.numberFormat)).toEqual(['#,##0.000;;', ';(#,##0.000);']);
});

test('the title is the user’s words, whatever they begin with', () => {
  const { cells } = planOf(varianceBars(tableOf(prevention, { title: '=1+1' }), 'variance', place));
  expect(cells[1][0]).toBe("'=1+1: variance by service, £000 (underspends in brackets, to the left)");
});

test('the chart stands where it is told, and its source is the end of its figures', () => {
  const { area, working, source } = planOf(varianceBars(tableOf(prevention), 'variance', place));
  expect([area.row, working.row]).toEqual([place.row, place.figuresRow]);
  expect(source.row + source.rows).toBe(working.row + working.rows);
});

test('a table without variances has no bars', () => {
  expect(varianceBars(tableOf(prevention), 'other', place)).toEqual({
    reason: 'There are no variances to draw.',
  });
  expect(varianceBars(tableOf([]), 'variance', place)).toEqual({ reason: 'There are no variances to draw.' });
});
