/** Groups, subtotals, second totals, memo rows and tables without a total, as they are planned from a selection. */
import { planTable } from '../../src/tables/planTable';
import { recognise } from '../../src/tables/recognise';
import { summarise } from '../../src/tables/summarise';
import { budgetaryControlReport } from '../../src/tables/specifications/budgetaryControlReport';
import { keyActivityData } from '../../src/tables/specifications/keyActivityData';
import { programmeRag } from '../../src/tables/specifications/programmeRag';
import type { TablePlan } from '../../src/tables/plan';
import type { TableSpecification } from '../../src/tables/specification';
import type { BuildOptions, CellValue } from '../../src/tables/types';
import { grid, options } from './support';

function planOf(
  specification: TableSpecification,
  cells: CellValue[][],
  change: Partial<BuildOptions> = {},
): TablePlan {
  const reading = recognise(grid(cells), specification);
  expect(reading.problems).toEqual([]);
  return planTable(specification, { kind: 'selection', reading }, { ...options, ...change });
}

const control: CellValue[][] = [
  [
    'Service',
    'Prior forecast variance £000',
    'Budget £000',
    'Expected to date',
    'Actual to date',
    'Forecast outturn',
  ],
  ['Adult services', '', '', '', '', ''],
  ['Homecare', 1, 100, 80, 90, 110],
  ['Respite', 2, 50, 40, 30, 45],
  ["Children's services", '', '', '', '', ''],
  ['Fostering', 3, 200, 150, 160, 210],
  ['Total', 6, 350, 270, 280, 365],
  ['Grant funding', 0, -300, -200, -200, -310],
  ['Net total', 6, 50, 70, 80, 55],
];

describe('groups, after rows and a second total', () => {
  const plan = planOf(budgetaryControlReport, control);
  const rowOf = (label: string) => {
    const found = plan.rows.find((row) => row.label === label);
    if (!found) throw new Error(label);
    return found;
  };
  const cellsOf = (label: string): CellValue[] => plan.cells[rowOf(label).sheetRow];

  test('every group ends with a subtotal, named after it', () => {
    expect(plan.rows.map(({ kind }) => kind)).toEqual([
      'group',
      'row',
      'row',
      'subtotal',
      'group',
      'row',
      'subtotal',
      'total',
      'after',
      'netTotal',
    ]);
    expect(cellsOf('Total Adult services').slice(0, 3)).toEqual([
      `="Total "&'Table 4'!A4`,
      '=SUM(B3:OFFSET(B6,-1,0))',
      '=SUM(C3:OFFSET(C6,-1,0))',
    ]);
    expect(rowOf('Total Adult services').figures.slice(1, 3)).toEqual([3, 150]);
  });

  test('the second total takes in the first and the rows after it', () => {
    expect(cellsOf('Net total')[2]).toBe('=SUM(C10:OFFSET(C12,-1,0))');
    expect(rowOf('Net total').figures[2]).toBe(50);
    expect(plan.table).toEqual({ row: 1, column: 0, rows: 11, columns: plan.columns.length });
    expect(summarise(budgetaryControlReport, plan).sentence).toBe(
      '3 services, net total forecast variance 5',
    );
  });

  test('percentages of subtotals are of the subtotals', () => {
    const percent = plan.columns.findIndex(({ key }) => key === 'variancePercent');
    expect(rowOf('Total Adult services').figures[percent]).toBeCloseTo(5 / 150, 12);
  });

  test('a row knows where it came from; what is ours came from nowhere', () => {
    expect(rowOf('Fostering').source).toBe(5);
    expect(rowOf('Total Adult services').source).toBeNull();
    expect(rowOf('Net total').source).toBeNull();
  });

  test('a subtotal and the heading after it are one range to format', () => {
    const wide = plan.styles.filter(({ rectangle }) => rectangle.columns === plan.columns.length);
    expect(wide.map(({ role, rectangle }) => [role, rectangle.row, rectangle.rows])).toEqual([
      ['group', 2, 1],
      ['subtotal', 5, 2],
      ['subtotal', 8, 1],
      ['total', 9, 1],
      ['total', 11, 1],
    ]);
  });

  test('a blank table has the usual rows after its total', () => {
    const blank = planTable(budgetaryControlReport, { kind: 'blank', rows: 2 }, options);
    expect(blank.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['row', ''],
      ['row', ''],
      ['total', 'Total'],
      ['after', 'Grant funding'],
      ['netTotal', 'Net total'],
    ]);
  });
});

test('memo rows stand below the total, are worked out and are in no total', () => {
  const plan = planOf(keyActivityData, [
    [
      'Service type',
      'Budgeted number',
      'Annual budget £000',
      'Budgeted average weekly cost',
      'Yearly average',
      'Projected spend £000',
      'Actual average weekly cost',
    ],
    ['Residential', 10, 1000, 1900, 11, 1200, 2000],
    ['Fostering', 20, 500, 480, 18, 450, 470],
    ['Total', 30, 1500, '', 29, 1650, ''],
    ['Further savings', 0, 0, '', 0, -100, ''],
  ]);
  const [memo] = plan.rows.slice(-1);
  const cost = plan.columns.findIndex(({ key }) => key === 'costVariance');
  expect(plan.rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'total', 'memo']);
  expect(memo.figures[cost]).toBe(-100);
  expect(plan.rows[2].figures[cost]).toBe(150);
  expect(plan.table.rows).toBe(4);
});

test('a table without a total ends with its last row, and its sentence tells none', () => {
  const plan = planOf(programmeRag, [
    ['Programme', 'Lead', 'Description', 'RAG'],
    ['Homes', 'A Lead', 'Fewer placements', 'Amber'],
    ['Fostering', '', '', 'Green'],
  ]);
  expect(plan.table.rows).toBe(3);
  expect(plan.rows.filter(({ kind }) => kind === 'total')).toEqual([]);
  expect(summarise(programmeRag, plan).sentence).toBe('2 programmes');
  expect(plan.cells[3].slice(0, 2)).toEqual([`='Table 4'!A5`, `='Table 4'!B5&""`]);
});
