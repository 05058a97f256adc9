/** Which standard table each published table is taken for; and where nothing tells, none is. */
import { likeliestTable } from '../../src/tables/likeliestTable';
import type { CellValue } from '../../src/tables/types';
import { publishedTables, type PublishedTable } from './checking/support';
import { grid } from './support';

const tables: Record<string, string | null> = {
  'cfa1601-bridge-ld': 'bridge',
  'cfa1601-capital-spend': 'capitalProgramme',
  // Counts below the performance indicators, not the indicators.
  'cfa1601-indicator-counts': null,
  'cfa1601-kad-lac': 'keyActivityData',
  'cfa1601-virements': 'virements',
  'hcc-cyp-pressures': 'budgetPressures',
  'hcc-cyp-savings': 'savingsProgramme',
  // Two headlines.
  'hcc-cyp-summary': null,
  'nct-appb-savings-proposals': 'savingsProgramme',
  // Its shares stand in the names of its rows: it has no column that a split could be made of.
  'nct-contract-split': null,
  'nct-inflation-provision': 'inflationProvision',
  'nct-model2-reduction': 'placementScenarios',
  'nct-mtfp-2022-25': 'mediumTermPlan',
  // A budget by heading for two periods, which no standard table is.
  'nct-mtfs-contract-breakdown': null,
  'nct-mtfs-savings-programme': 'savingsProgramme',
  'nct-p10-covid-funding': 'additionalFunding',
  // A block below the summary by service area, not the reserves.
  'nct-p10-net-position': null,
  // Words only.
  'nct-p10-rag-definitions-savings': null,
  'nct-p10-t1-outturn-by-area': 'forecastOutturnByServiceArea',
  'nct-p10-t2-corporate-parenting': 'forecastOutturnByService',
  'nct-p10-t3-cyp-family-support': 'forecastOutturnByService',
  'nct-p10-t4-prevention-safeguarding': 'forecastOutturnByService',
  // A block below the delivery of savings.
  'nct-p10-t6-rag-summary': null,
  'nct-p10-t6-savings-delivery': 'savingsDelivery',
  'nct-p10-t7-reserves': 'reserves',
};

/** A title and an empty line, as papers have them. */
function titleOf({ title, columns }: PublishedTable): CellValue[][] {
  return [
    [title, ...columns.map(() => '')],
    ['', ...columns.map(() => '')],
  ];
}

function cellsOf({ labelColumn, columns, rows }: PublishedTable): CellValue[][] {
  return [
    [labelColumn, ...columns.map(({ label }) => label)],
    ...rows.map(({ label, values }) => [label, ...values.map((value) => value ?? '')]),
  ];
}

const ids = publishedTables().map(({ id }) => id);

test('every published table is judged', () => {
  expect([...ids].sort()).toEqual(Object.keys(tables).sort());
});

describe.each(publishedTables().map((table): [string, PublishedTable] => [table.id, table]))(
  '%s',
  (id, table) => {
    test('selected with its title', () => {
      expect(likeliestTable(grid([...titleOf(table), ...cellsOf(table)]))?.id ?? null).toBe(tables[id]);
    });

    test('selected below its title', () => {
      const source = grid(cellsOf(table), { above: titleOf(table) });
      expect(likeliestTable(source)?.id ?? null).toBe(tables[id]);
    });
  },
);

function list(headings: string[], above: CellValue[][] = []): string | undefined {
  const rows = ['Fostering', 'Adoption'].map((name, i): CellValue[] => [name, i + 1]);
  return likeliestTable(grid([headings, ...rows], { above }))?.id;
}

test('a name and an amount may be several tables: only a title tells', () => {
  const headings = ['Item', 'Amount £000'];
  expect(list(headings)).toBeUndefined();
  expect(list(headings, [['Bridge', '']])).toBe('bridge');
  expect(list(headings, [['Covid funding', '']])).toBe('additionalFunding');
  expect(list(['Description', '£000'], [['Virements', '']])).toBe('virements');
});

test('a title alone does not make up for figures that are not there', () => {
  expect(list(['Item', '£000'], [['Reserves', '']])).toBeUndefined();
});

test('of a summary and the tables it is over either will do', () => {
  const cells: CellValue[][] = [
    ['Directorate', 'Budget', 'Outturn', 'Variance'],
    ['Children', 1200, 1230, 30],
  ];
  expect(likeliestTable(grid(cells))?.id).toMatch(/^forecastOutturnByService/);
});
