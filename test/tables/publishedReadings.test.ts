/** The published tables read as the standard tables they are: rows, groups and totals as the papers have them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise } from '../../src/tables/recognise';
import type { Corrections, ReadingRow } from '../../src/tables/reading';
import { tableList } from '../../src/tables/tableList';
import type { CellValue } from '../../src/tables/types';
import { grid } from './support';

interface Table {
  labelColumn: string;
  columns: { label: string }[];
  rows: { label: string; kind: string; values: (CellValue | null)[]; raw: string[] }[];
}

interface Case {
  file: string;
  table: string;
  corrections?: Corrections;
  problems?: string[];
  /** Rows below the total, which the table has no place for. */
  leftOut?: string[];
  disagreements?: number;
}

const cases: Case[] = [
  // The funding row's gross is printed wrong: it and every total it goes into are pointed out.
  { file: 'nct-p10-t1-outturn-by-area', table: 'forecastOutturnByServiceArea', disagreements: 7 },
  { file: 'nct-p10-t2-corporate-parenting', table: 'forecastOutturnByService' },
  { file: 'nct-p10-t3-cyp-family-support', table: 'forecastOutturnByService' },
  { file: 'nct-p10-t4-prevention-safeguarding', table: 'forecastOutturnByService' },
  { file: 'nct-p10-t6-savings-delivery', table: 'savingsDelivery' },
  { file: 'nct-p10-t7-reserves', table: 'reserves' },
  { file: 'nct-p10-covid-funding', table: 'additionalFunding' },
  { file: 'cfa1601-virements', table: 'virements' },
  { file: 'cfa1601-capital-spend', table: 'capitalProgramme' },
  { file: 'cfa1601-kad-lac', table: 'keyActivityData' },
  { file: 'hcc-cyp-pressures', table: 'budgetPressures' },
  { file: 'hcc-cyp-savings', table: 'savingsProgramme' },
  { file: 'nct-appb-savings-proposals', table: 'savingsProgramme' },
  { file: 'nct-mtfs-savings-programme', table: 'savingsProgramme' },
  {
    file: 'nct-inflation-provision',
    table: 'inflationProvision',
    // The paper has the rates only; the base is in another table.
    problems: ['No heading was recognised as Base. Choose its column.'],
  },
  {
    file: 'nct-model2-reduction',
    table: 'placementScenarios',
    leftOut: ['Gross Total Placement Costs'],
  },
  // Two columns of money, of which the table has one.
  { file: 'nct-mtfs-contract-breakdown', table: 'bridge', corrections: { columns: { amount: 2 } } },
];

const fixtures = path.resolve(__dirname, '../fixtures');

function tableOf(file: string): Table {
  const places = [fixtures, path.join(fixtures, 'published')].map((folder) =>
    path.join(folder, `${file}.json`),
  );
  return JSON.parse(readFileSync(places.find(existsSync) ?? '', 'utf8')) as Table;
}

function cellsOf({ labelColumn, columns, rows }: Table, form: 'values' | 'raw'): CellValue[][] {
  return [
    [labelColumn, ...columns.map(({ label }) => label)],
    ...rows.map((row) => [row.label, ...columns.map((_, i) => row[form][i] ?? '')]),
  ];
}

const kinds: Record<string, ReadingRow['kind']> = {
  row: 'row',
  opening: 'row',
  group: 'group',
  subtotal: 'subtotal',
  total: 'total',
  memo: 'memo',
};

describe.each(cases)('$file as $table', ({ file, table, corrections, problems, leftOut, disagreements }) => {
  const published = tableOf(file);
  const specification = tableList.find(({ id }) => id === table);
  if (!specification) throw new Error(table);

  test.each(['values', 'raw'] as const)('%s', (form) => {
    const reading = recognise(grid(cellsOf(published, form)), specification, corrections);
    const expected = published.rows
      .filter(({ label }) => !leftOut?.includes(label))
      .map(({ kind, label }) => [kinds[kind], label]);
    if (!published.rows.some(({ kind }) => kind === 'total')) expected.push(['total', 'Total']);
    expect(reading.rows.map(({ kind, label }) => [kind, label])).toEqual(expected);
    expect(reading.problems.map(({ message }) => message)).toEqual(problems ?? []);
    expect(reading.disagreements).toHaveLength(disagreements ?? 0);
  });
});

test('the running subtotals of the contract sum add up everything above them', () => {
  const specification = tableList.find(({ id }) => id === 'bridge')!;
  const cells = cellsOf(tableOf('nct-mtfs-contract-breakdown'), 'values');
  const { rows } = recognise(grid(cells), specification, { columns: { amount: 2 } });
  expect(rows.flatMap(({ scope }) => scope ?? [])).toEqual(['section', 'all']);
});

test('the subtotals of activity are those of their sections', () => {
  const specification = tableList.find(({ id }) => id === 'keyActivityData')!;
  const { rows } = recognise(grid(cellsOf(tableOf('cfa1601-kad-lac'), 'raw')), specification);
  expect(rows.flatMap(({ scope }) => scope ?? [])).toEqual(['section', 'section', 'section']);
});

test('rates printed as 2.6 under a heading with % are 2.6%', () => {
  const specification = tableList.find(({ id }) => id === 'inflationProvision')!;
  const reading = recognise(grid(cellsOf(tableOf('nct-inflation-provision'), 'values')), specification);
  expect(reading.rows[1].cells.rate1).toEqual({ value: 0.026, from: 'points' });
  expect(reading.notices.map(({ message }) => message)).toContain(
    'Year 1 rate, Year 2 rate, Year 3 rate: 2 is read as 2%.',
  );
});

test('the lines of the medium term plan are its own', () => {
  const specification = tableList.find(({ id }) => id === 'mediumTermPlan')!;
  const published = tableOf('nct-mtfp-2022-25');
  const reading = recognise(grid(cellsOf(published, 'raw')), specification);
  expect(reading.problems).toEqual([]);
  expect(reading.rows.map(({ label }) => label)).toEqual(
    published.rows.filter(({ kind }) => kind !== 'group').map(({ label }) => label),
  );
});
