/** Into a new year, a table by years that was typed is left for people to move on, and the preview says so. */
import { findTables } from '../../../src/tables/checking/findTables';
import { planRoll, usualChoices, type RollPlan } from '../../../src/tables/rolling/planRoll';
import { rollSource } from '../../../src/tables/rolling/rollSource';
import { rollStep } from '../../../src/tables/rolling/rollStep';
import { sheet } from './support';

const plan = sheet('Plan', [
  ['Savings by year', '', '', ''],
  ['Programme', '2021/22 £000', '2022/23 £000', '2023/24 £000'],
  ['Placements', 10, 20, 30],
  ['Staffing', 40, 50, 60],
  ['Total', 50, 70, 90],
]);

function rolledFrom(period: number, tables: Record<string, boolean> = {}): RollPlan {
  const step = rollStep({ period, year: '2021/22' });
  const reading = {
    sheets: [plan],
    built: [],
    found: findTables(plan),
    commentary: [],
    labels: [],
    sheetNames: ['Plan'],
  };
  return planRoll(rollSource(reading, step), step, { ...usualChoices, tables });
}

test('into a new year it stays with its headings, whatever is chosen', () => {
  const { tables, texts, changes } = rolledFrom(13);
  expect(tables.map(({ chosen, notes }) => [chosen, notes])).toEqual([
    [false, ['Its columns are years: move its figures and headings on by hand.']],
  ]);
  expect(texts.map(({ before, chosen }) => [before, chosen])).toEqual([['2021/22 £000', false]]);
  expect(changes).toEqual([]);
  expect(rolledFrom(13, { [tables[0].table.id]: true }).changes).toEqual([]);
});

test('within a year it is not listed', () => {
  expect(rolledFrom(12).tables).toEqual([]);
});
