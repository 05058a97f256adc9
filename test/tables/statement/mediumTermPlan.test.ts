import mtfp from '../../fixtures/published/nct-mtfp-2022-25.json';
import { planTable } from '../../../src/tables/planTable';
import { recognise } from '../../../src/tables/recognise';
import { mediumTermPlan } from '../../../src/tables/specifications/mediumTermPlan';
import type { CellValue } from '../../../src/tables/types';
import { grid, options } from '../support';

const published: CellValue[][] = [
  [mtfp.labelColumn, ...mtfp.columns.map(({ label }) => label)],
  ...mtfp.rows.map(({ label, raw }) => [label, ...Object.values(raw)]),
];

function plan(cells: CellValue[][]) {
  const reading = recognise(grid(cells), mediumTermPlan);
  return { reading, plan: planTable(mediumTermPlan, { kind: 'selection', reading }, options) };
}

const value = (cell: CellValue | null): number => Number(cell ?? 0);

test('the published plan is read whole: years, lists and the labels that stand twice', () => {
  const { reading } = plan(published);
  expect(reading.problems).toEqual([]);
  expect(reading.variant).toBe('years3');
  expect(reading.unit).toBe('£m');
  expect(reading.rows.filter(({ line }) => line === 'savings').map(({ label }) => label)).toEqual([
    'Staffing',
    'Placements',
    'Transport review',
    'Legal Services',
    'Contract savings',
    'Asset Review',
  ]);
});

test('rebuilt from its inputs it gives every published figure within rounding', () => {
  const { plan: built } = plan(published);
  expect(built.rows).toHaveLength(mtfp.rows.length);
  mtfp.rows.forEach(({ kind, raw }, i) => {
    if (kind === 'group') return;
    Object.values(raw).forEach((printed, year) => {
      // Printed to two decimals, and each year opens with the rounded result of the last.
      expect(Math.abs(value(built.rows[i].figures[year + 1]) - value(printed))).toBeLessThanOrEqual(0.03);
    });
  });
});

test('a changed saving of the first year flows through all years', () => {
  const changed = published.map((row) => [...row]);
  const saving = changed.findIndex(([label]) => label === 'Transport review');
  changed[saving][1] = '1.11';
  const net = (cells: CellValue[][]): CellValue[] => plan(cells).plan.rows.slice(-1)[0].figures.slice(1);
  const [before, after] = [net(published), net(changed)];
  after.forEach((figure, year) => expect(value(figure) - value(before[year])).toBeCloseTo(-1, 9));
});

test('later years open with the year before, by formula, and lists are summed from their heading', () => {
  const { plan: built } = plan(published);
  const row = (label: string): CellValue[] => built.cells.find(([cell]) => cell === label) ?? [];
  const at = (label: string): number => built.cells.findIndex(([cell]) => cell === label) + 1;
  expect(row('Initial contract sum')[2]).toBe(`=B${at('Net contract sum')}`);
  expect(row('Directly invoiced income')[2]).toBe(`=B${at('Less directly invoiced income')}`);
  expect(row('Total inflation')[1]).toBe(`=SUM(B${at('Inflation')}:OFFSET(B${at('Total inflation')},-1,0))`);
});

test('a blank plan has three years and its usual lines', () => {
  const built = planTable(mediumTermPlan, { kind: 'blank', rows: 1 }, options);
  expect(built.columns).toHaveLength(4);
  expect(built.rows.map(({ label }) => label)).toContain('Staffing');
  expect(built.rows[0].figures.slice(1)).toEqual([0, 0, 0]);
});

test('a line that the plan does not know is left out and said so', () => {
  const { reading } = plan([...published, ['Memorandum', '1', '2', '3']]);
  expect(reading.notices.map(({ message }) => message)).toContain(
    'Row 25, “Memorandum”, is no line of this table and is left out.',
  );
});

test('text that is no number is a problem with its cell', () => {
  const wrong = published.map((row) => [...row]);
  wrong[1][2] = 'tbc';
  expect(plan(wrong).reading.problems.map(({ address }) => address)).toEqual(['C4']);
});
