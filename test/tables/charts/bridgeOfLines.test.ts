/** The bridge of a Bridge table: from the budget by its components, and by what they leave, to the outturn. */
import { planTable } from '../../../src/tables/planTable';
import { recognise } from '../../../src/tables/recognise';
import { bridge } from '../../../src/tables/specifications/bridge';
import type { TablePlan } from '../../../src/tables/plan';
import type { BuildOptions, CellValue } from '../../../src/tables/types';
import { grid, options } from '../support';
import { reckoned } from './reckoned';

/** Parts of the variance of Corporate Parenting in the period 10 report, in £000. */
const components: CellValue[][] = [
  ['Component', 'Amount'],
  ['Placements', 320],
  ['Vacancies', -250],
  ['Legal fees', -98],
];

function planned(change: Partial<BuildOptions> = {}, cells = components): TablePlan {
  const reading = recognise(grid(cells), bridge);
  return planTable(
    bridge,
    { kind: 'selection', reading },
    { ...options, inputs: 'copied', title: 'Corporate Parenting', charts: ['bridge'], ...change },
  );
}

const typed = { lineInputs: { figure: -107, start: 43998 } };

test('every component is a step, and so is what they leave', () => {
  const plan = planned(typed);
  const { source, title } = reckoned(plan.cells, plan.charts[0]);
  expect(title).toBe('Corporate Parenting, £000 (bars start at 43,400, not at nil)');
  expect(source.map(([name]) => name)).toEqual([
    '',
    'Budget: 43,998',
    'Placements: 320',
    'Vacancies: (250)',
    'Legal fees: (98)',
    'Unexplained: (79)',
    'Outturn: 43,891',
  ]);
  const last = source[source.length - 1];
  const lastStep = source[source.length - 2];
  // The step of what is left ends where the outturn stands.
  expect(lastStep[1]).toBe(last[2]);
});

test('without a budget it starts at nil; what is read aloud says the figures', () => {
  const plan = planned({ lineInputs: { figure: -107 } });
  expect(plan.charts[0].altText).toEqual({
    title: 'Budget to outturn',
    description:
      'Bridge from the budget of nil to the outturn of minus 107, £000: underspend of 107. Increases: Placements 320. Decreases: Vacancies 250, Legal fees 98, Unexplained 79. These are the figures when the chart was made; the cells below it have those of now.',
  });
  const { source } = reckoned(plan.cells, plan.charts[0]);
  expect(source.at(1)?.[0]).toBe('Budget: -');
});

test('a figure of another table is read by a plain formula, and what is left and the picture follow', () => {
  const links = {
    figure: { sheetName: 'Table 2', address: 'F20', figure: -107 },
    start: { sheetName: 'Table 2', address: 'B20', figure: 43998 },
  };
  const plan = planned({ links, lineInputs: typed.lineInputs });
  const lines = plan.rows.filter(({ kind }) => kind === 'line');
  expect(lines.map(({ sheetRow, figures }) => [plan.cells[sheetRow][1], figures[1]])).toEqual([
    ["='Table 2'!F20", -107],
    [expect.stringMatching(/^=\$B\$\d+-B\$6$/), -79],
    ["='Table 2'!B20", 43998],
    [expect.stringMatching(/^=\$B\$\d+\+\$B\$\d+$/), 43891],
  ]);
});

test('a blank bridge has room for its components and no names yet', () => {
  const plan = planTable(bridge, { kind: 'blank', rows: 3 }, { ...options, charts: ['bridge'] });
  const { source } = reckoned(plan.cells, plan.charts[0]);
  expect(source.map(([name]) => name)).toEqual(['', 'Budget: -', '', '', '', 'Unexplained: -', 'Outturn: -']);
});

test('too many components for a picture, and none', () => {
  const many = Array.from({ length: 31 }, (_, i): CellValue[] => [`Part ${i}`, i]);
  expect(planned(typed, [components[0], ...many]).notices).toContain(
    'A chart of 31 rows cannot be read, so none of more than 30 is made.',
  );
});
