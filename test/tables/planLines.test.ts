/** What stands below a table: parameters, blocks of lines, ties to other tables; and the row that closes one. */
import { planTable } from '../../src/tables/planTable';
import { additionalFunding } from '../../src/tables/specifications/additionalFunding';
import { feeUplifts } from '../../src/tables/specifications/feeUplifts';
import { forecastOutturnByServiceArea } from '../../src/tables/specifications/forecastOutturnByServiceArea';
import { savingsDelivery } from '../../src/tables/specifications/savingsDelivery';
import type { TablePlan } from '../../src/tables/plan';
import type { TableSpecification } from '../../src/tables/specification';
import type { BuildOptions, CellValue } from '../../src/tables/types';
import { options } from './support';

function blank(specification: TableSpecification, change: Partial<BuildOptions> = {}, rows = 2): TablePlan {
  return planTable(specification, { kind: 'blank', rows }, { ...options, ...change });
}

function rowsBelow({ rows }: TablePlan): [string, unknown[]][] {
  return rows
    .filter(({ kind }) => ['parameter', 'blockTitle', 'line'].includes(kind))
    .map(({ kind, texts }) => [kind, texts.filter((text) => text !== '')]);
}

describe('parameters', () => {
  test('stand in labelled cells one row below the table, and formulas read them there', () => {
    const plan = blank(feeUplifts);
    const [cap] = plan.rows.filter(({ kind }) => kind === 'parameter');
    expect(cap).toMatchObject({ label: 'Cap', sheetRow: 6 });
    expect(plan.cells[5].every((cell) => cell === '')).toBe(true);
    expect(plan.cells[6].slice(0, 2)).toEqual(['Cap', 0.02]);
    const increase = plan.columns.findIndex(({ key }) => key === 'increase');
    expect(plan.cells[2][increase]).toContain('$B$7');
    expect(plan.numberFormats).toContainEqual({
      rectangle: { row: 6, column: 1, rows: 4, columns: 1 },
      format: '[>=0.0005]0.0%;[<=-0.0005](0.0%);"-"#',
    });
  });

  test('have the value the user gives them', () => {
    const plan = blank(feeUplifts, { parameters: { cap: 0.025 } });
    expect(plan.cells[6][1]).toBe(0.025);
    expect(rowsBelow(plan)[0]).toEqual(['parameter', ['Cap', '2.5%']]);
  });
});

describe('blocks of lines', () => {
  test('stand under the column of names, with formulas, units of their own and notes', () => {
    const plan = blank(savingsDelivery);
    const lines = plan.rows.filter(({ kind }) => kind === 'line');
    const names = plan.columns.findIndex(({ kind }) => kind === 'label');
    expect(names).toBe(1);
    expect(lines[0].figures.slice(0, 4)).toEqual([
      '',
      lines[0].label,
      0,
      expect.stringContaining('Delivered'),
    ]);
    const row: CellValue[] = plan.cells[lines[0].sheetRow];
    const green = plan.columns.findIndex(({ key }) => key === 'green');
    expect(row[2]).toBe(`=${'ABCDEFGHIJ'[green]}$5/1000`);
    const total = plan.rows.find(({ label, kind }) => kind === 'line' && label === 'Total');
    expect(plan.styles).toContainEqual({
      rectangle: { row: total?.sheetRow, column: 1, rows: 1, columns: 2 },
      role: 'total',
    });
  });

  test('an optional one is there only when it is asked for, with the figure the user gave', () => {
    expect(rowsBelow(blank(forecastOutturnByServiceArea))).toEqual([]);
    const plan = blank(forecastOutturnByServiceArea, {
      blocks: ['netPosition'],
      lineInputs: { carryForward: 0.812 },
    });
    expect(rowsBelow(plan).map(([, texts]) => texts.slice(0, 2))).toEqual([
      ['Net position, £m'],
      ['Forecast outturn variance', '-'],
      ['Carry-forward reserve', '0.812'],
      ['Net position', '(0.812)'],
    ]);
  });

  test('one that is tied to another table needs that table', () => {
    expect(rowsBelow(blank(additionalFunding))).toEqual([]);
    const funding = { sheetName: 'Area 1', address: 'D12', figure: 0.0025, unit: '£m' as const };
    const plan = blank(additionalFunding, { links: { funding } });
    const linked = plan.rows.filter(({ kind }) => kind === 'line')[1];
    expect(plan.cells[linked.sheetRow][1]).toMatch(/^=-?\('Area 1'!D12\*1000\)$/);
    expect(Math.abs(Number(linked.figures[1]))).toBe(2.5);
    expect(plan.conditionalFormats.map(({ formula }) => formula)).toContainEqual(
      expect.stringMatching(/="Does not agree"$/),
    );
  });

  test('a line that would read a column that is not there is left out, and so is what reads that line', () => {
    const specification: TableSpecification = {
      ...additionalFunding,
      links: [],
      blocks: [
        {
          key: 'counts',
          title: 'Counts',
          meaning: '',
          lines: [
            { key: 'all', label: 'All', format: 'number', native: () => 'COUNTA({column.nothing})' },
            { key: 'twice', label: 'Twice', format: 'number', native: () => '{line.all}*2' },
            {
              key: 'none',
              label: 'None',
              format: 'number',
              native: () => '{total.nothing}',
              compute: () => 0,
            },
          ],
        },
      ],
    };
    const plan = blank(specification);
    expect(rowsBelow(plan)).toEqual([
      ['blockTitle', ['Counts']],
      ['line', ['None', '-']],
    ]);
    const [line] = plan.rows.filter(({ kind }) => kind === 'line');
    expect(plan.cells[line.sheetRow][1]).toBe('=0');
  });
});

test('the closing row is over everything above it, rows added there too', () => {
  const plan = blank(forecastOutturnByServiceArea, { closingRow: true });
  const [closing] = plan.rows.filter(({ label }) => label === 'Contract sum');
  expect(closing.sheetRow).toBe(4);
  expect(plan.cells[4].slice(0, 3)).toEqual([
    'Contract sum',
    '=-SUM(B2:OFFSET(B5,-1,0))',
    '=-SUM(B2:OFFSET(B5,-1,0))',
  ]);
});
