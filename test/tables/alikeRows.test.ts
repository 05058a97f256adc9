import { alikeRows } from '../../src/tables/alikeRows';
import type { LinkedRow } from '../../src/tables/linkedRows';

const instead = { gross: 'forecast', funding: null };

function row(label: string, figures: Record<string, number>): LinkedRow {
  const cells = Object.entries(figures).map(([key, figure]) => [key, { formula: `=${key}`, figure }]);
  return { label, labelCell: label, cells: Object.fromEntries(cells) };
}

const funded = row('Parenting', { budget: 10, gross: 12, funding: -1, forecast: 11 });
const unfunded = row('Family support', { budget: 5, forecast: 6 });

test('a table without funding stands beside one with it: its gross forecast is its forecast', () => {
  const [first, second] = alikeRows([funded, unfunded], instead);
  expect(first).toEqual(funded);
  expect(second.cells.gross).toEqual({ formula: '=forecast', figure: 6 });
  expect(second.cells.funding).toEqual({ formula: '=0', figure: 0 });
});

test('what none of them has is not made up', () => {
  expect(alikeRows([unfunded], instead)).toEqual([unfunded]);
});

test('where there is nothing to stand for it, a column stays missing', () => {
  expect(alikeRows([funded, row('Other', { budget: 1 })], instead)[1].cells).not.toHaveProperty('gross');
});
