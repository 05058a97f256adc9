import { ragBar } from '../../../src/tables/charts/ragBar';
import { planOf, reckoned } from './reckoned';
import { tableOf } from './support';

const table = tableOf([], { title: 'Savings' });
const place = { row: 5, column: 1, figuresRow: 16, name: 'RAG' };
const cells = [
  ['Red', 'Amber', 'Green', 'Blue'],
  [120, 0, 610, 55],
];
const cell = (column: number) => ({ row: 1, column, figure: Number(cells[1][column]) });
const all = { red: cell(0), amber: cell(1), green: cell(2), blue: cell(3) };

test('each rating is named with its figure and share, and one without savings not at all', () => {
  const { source, title } = reckoned(cells, planOf(ragBar(table, all, place)));
  expect(source).toEqual([
    ['', 'Savings'],
    ['Red 120 (15%)', 120],
    ['', 0],
    ['Green 610 (78%)', 610],
    ['Blue 55 (7%)', 55],
  ]);
  expect(title).toBe('Savings, £000: total 785');
});

test('without any savings left the names are empty, not errors', () => {
  const plan = planOf(ragBar(table, all, place));
  const { source, title } = reckoned([cells[0], [0, 0, 0, 0]], plan);
  expect(source.map(([name]) => name)).toEqual(['', '', '', '', '']);
  expect(title).toBe('Savings, £000: total -');
});

test('a rating that the team does not use is left out', () => {
  const { source, series, altText } = planOf(ragBar(table, { red: all.red, green: all.green }, place));
  expect([source.rows, series.length]).toEqual([3, 2]);
  expect(altText.description).toBe(
    'Stacked bar of savings by RAG, £000: Red 120 (16%), Green 610 (84%); total 730. These are the figures when the chart was made; the cells below it have those of now.',
  );
});

test('words stand in black or white on their part, where there is room for them', () => {
  const { series } = planOf(ragBar(table, all, place));
  expect(series.map(({ labels }) => labels?.color)).toEqual(['#FFFFFF', '#000000', '#000000', '#000000']);
  expect(series[0].labels?.numberFormat).toBe('[>=62.8]"Red";;');
});

test('no savings, no bar', () => {
  expect(ragBar(table, {}, place)).toEqual({ reason: 'There are no savings to draw.' });
});
