import { planTable } from '../../../src/tables/planTable';
import { placementScenarios } from '../../../src/tables/specifications/placementScenarios';
import type { TablePlan } from '../../../src/tables/plan';
import { recognise } from '../../../src/tables/recognise';
import type { BuildOptions, CellValue } from '../../../src/tables/types';
import { grid, options } from '../support';
import { valuesOf } from '../ironcalc';
import { recalculated } from '../plans/recalculated';
import published from '../../fixtures/nct-model2-reduction.json';

const numbers = published.rows.filter(({ kind }) => kind === 'row');

/** The types of the published paper with their numbers of 2021/22 and, where wanted, what changes by a fixed number. */
function paper(fixed?: Record<string, number[]>): CellValue[][] {
  const headings = [1, 2, 3].map((scenario) => `Scenario ${scenario} fixed change`);
  return [
    ['Placement Type', 'Current number', ...(fixed ? headings : [])],
    ...numbers.map(({ label, values }) => [
      label,
      values[0],
      ...(fixed ? (fixed[label] ?? ['', '', '']) : []),
    ]),
  ];
}

function mix(cells: CellValue[][], change: Partial<BuildOptions> = {}): TablePlan {
  const reading = recognise(grid(cells), placementScenarios, { columns: {}, variant: 'mix' });
  return planTable(
    placementScenarios,
    { kind: 'selection', reading },
    { ...options, inputs: 'copied', ...change },
  );
}

function column({ columns, rows }: TablePlan, key: string): Record<string, unknown> {
  const at = columns.findIndex((each) => each.key === key);
  return Object.fromEntries(
    rows.flatMap(({ kind, label, figures }) =>
      kind === 'row' || kind === 'total' ? [[label, figures[at]]] : [],
    ),
  );
}

const check = ({ rows }: TablePlan): unknown =>
  rows.find(({ label }) => label === 'Check of the mix')?.figures[1];

// The paper's mix: supported accommodation 2, 3 and 4 fewer, without a rule; fostering takes the balance. RULES.md section 11.
const supported = { 'Supporting Accommodation': [-2, -3, -4] };

test.each([
  [1, 101, 125, 333],
  [2, 99, 124, 336],
  [3, 94, 123, 342],
])('scenario %d of the published mix', (scenario, residential, supporting, fostering) => {
  const plan = mix(paper(supported));
  expect(column(plan, `mixed${scenario}`)).toMatchObject({
    Residential: residential,
    'Supporting Accommodation': supporting,
    Fostering: fostering,
    Total: 809,
  });
  expect(check(plan)).toBe('The total stays.');
});

test('the published reduction, every type in every scenario', () => {
  const reading = recognise(grid(paper()), placementScenarios);
  const parameters = { rate1: -0.03, rate2: -0.05, rate3: -0.1 };
  const plan = planTable(placementScenarios, { kind: 'selection', reading }, { ...options, parameters });
  [1, 3, 5].forEach((at, i) => {
    const expected = published.rows.flatMap(({ kind, label, values }) =>
      kind === 'memo' ? [] : [[kind === 'total' ? 'Total' : label, values[at]]],
    );
    expect(column(plan, `number${i + 1}`)).toEqual(Object.fromEntries(expected));
  });
});

test('names that no type has are told before building and below the table', () => {
  const without = mix(paper(), { parameters: { moves: 'Residential', balance: 'In-house' } });
  expect(without.notices).toContain(
    'No type is called “In-house”. Under “Below the table” choose the one that is meant.',
  );
  expect(check(without)).toBe('The total changes. Is there one type, and one only, called In-house?');
  expect(check(mix(paper(), { parameters: { moves: 'Homes' } }))).toBe(
    'Nothing moves. Is there a type called Homes?',
  );
});

test('a growth or reduction knows nothing of the mix', () => {
  const reading = recognise(grid(paper()), placementScenarios);
  const plan = planTable(placementScenarios, { kind: 'selection', reading }, options);
  expect(plan.notices.join()).not.toContain('No type');
  expect(plan.rows.map(({ kind }) => kind)).not.toContain('line');
  expect(plan.rows.map(({ label }) => label)).not.toContain('Type that moves');
});

test('a type inserted above the total is in the balance, in a second engine', () => {
  const plan = mix(paper(supported));
  const model = recalculated(plan);
  const total = plan.table.row + plan.table.rows;
  const [current, fixed, moved, mixed] = ['current', 'fixed1', 'moved1', 'mixed1'].map(
    (key) => plan.columns.findIndex((each) => each.key === key) + 1,
  );
  model.insertRows(0, total, 1);
  model.setUserInput(0, total, 1, 'Secure homes');
  model.setUserInput(0, total, current, '10');
  model.setUserInput(0, total, fixed, '3');
  const above = plan.cells[total - 2];
  for (const at of [moved, mixed]) {
    // As when the formula of the row above is copied down.
    const copied = String(above[at - 1])
      .replaceAll(`${total - 1}`, `${total}`)
      .replaceAll(`$${total}`, `$${total + 1}`);
    model.setUserInput(0, total, at, copied);
  }
  model.evaluate();
  const values = valuesOf(model, total + 1, plan.block.columns);
  const fostering = values.find(([name]) => name === 'Fostering')?.[mixed - 1];
  expect([fostering, values[total][mixed - 1]]).toEqual([330, 819]);
});
