import { findTables } from '../../../src/tables/checking/findTables';
import { sheet, type TestCell } from './support';

function found(cells: TestCell[][]): { title: string | null; keys: string[]; rows: string[] }[] {
  return findTables(sheet('Sheet1', cells)).map(({ title, columns, rows }) => ({
    title,
    keys: columns.map(({ key, column }) => `${key}@${column}`),
    rows: rows.map(({ label, kind, row }) => `${kind} ${label}@${row}`),
  }));
}

test('a table among other things: title, unit, period and number', () => {
  const [table, ...others] = findTables(
    sheet('Report', [
      ['Children’s Trust'],
      ['This report sets out the position at the end of January and what is being done about it.'],
      [],
      ['Table 4.2 - Safeguarding, period 10 (£m)'],
      [],
      ['', 'Service', 'Budget', 'Outturn variance'],
      ['', 'MASH', '0.012', '-'],
      ['', 'Total', '0.012', '-'],
      ['', '* provisional'],
    ]),
  );
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    number: '4.2',
    unit: '£m',
    period: 10,
    title: 'Table 4.2 - Safeguarding, period 10 (£m)',
  });
  expect(table.rows.map(({ figures }) => figures)).toEqual([
    { budget: 0.012, variance: 0 },
    { budget: 0.012, variance: 0 },
  ]);
});

test('two tables below each other with nothing between them', () => {
  const cells: TestCell[][] = [
    ['Service', 'Budget', 'Forecast outturn'],
    ['Homes', 1, 2],
    ['Total', 1, 2],
    ['Reserve', 'Opening balance', 'Closing balance'],
    ['General', 3, 4],
  ];
  expect(found(cells).map(({ keys }) => keys)).toEqual([
    ['budget@1', 'forecast@2'],
    ['opening@1', 'balance@2'],
  ]);
});

test('two tables beside each other, of different length', () => {
  const cells: TestCell[][] = [
    ['Service', 'Budget £000', '', 'Reserve', 'Balance £m'],
    ['Homes', 1, '', 'General', 3],
    ['Legal', 2, '', 'Total', 3],
    ['Total', 3],
  ];
  expect(found(cells).map(({ keys, rows }) => [keys, rows.length])).toEqual([
    [['budget@1'], 3],
    [['balance@4'], 2],
  ]);
});

test('headings in two rows, the upper one merged over several columns', () => {
  const cells: TestCell[][] = [
    ['Service', 'Budgeted', '', 'Actual', ''],
    ['', 'Number of placements', 'Annual budget £000', 'Snapshot', 'Projected spend £000'],
    ['Homes', 16, 2342, 27, 4094],
  ];
  expect(findTables(sheet('Sheet1', cells))[0].columns.map(({ key, heading }) => [key, heading])).toEqual([
    ['budgetNumber', 'Budgeted Number of placements'],
    ['budget', 'Budgeted Annual budget £000'],
    ['snapshot', 'Actual Snapshot'],
    ['forecast', 'Actual Projected spend £000'],
  ]);
});

test('years as numbers are headings, and figures that could be years are not', () => {
  const years: TestCell[][] = [
    ['Programme', 2022, 2023, 2024, 'Total'],
    ['Staffing', 330, 660, 660, 1650],
  ];
  expect(found(years)[0].keys).toEqual(['year1@1', 'year2@2', 'year3@3', 'total@4']);
  const figures: TestCell[][] = [
    ['Service', 'Budget', 'Forecast outturn', 'Variance'],
    ['Homes', 2001, 2010, 9],
  ];
  expect(found(figures)[0].rows).toEqual(['row Homes@1']);
});

test('one blank row inside belongs to the table, two end it', () => {
  const cells: TestCell[][] = [
    ['Service', 'Budget', 'Forecast'],
    ['Homes', 1, 2],
    [],
    ['Legal', 3, 4],
    ['Total', 4, 6],
    [],
    [],
    ['Homes', 7, 8],
  ];
  expect(found(cells)[0].rows).toEqual(['row Homes@1', 'row Legal@3', 'total Total@4']);
  expect(found(cells)).toHaveLength(1);
});

test('groups, subtotals and rows below the total', () => {
  const cells: TestCell[][] = [
    ['Service', 'Budget', 'Forecast'],
    ['Adults', '', ''],
    ['Homes', 1, 2],
    ['Day care', 2, 2],
    ['Adults total', 3, 4],
    ['Legal', 3, 4],
    ['Total', 6, 8],
    ['Income variance', 0, 5],
  ];
  expect(found(cells)[0].rows.map((row) => row.split(' ')[0])).toEqual([
    'group',
    'row',
    'row',
    'subtotal',
    'row',
    'total',
    'memo',
  ]);
});

test('dates, codes and notes are no columns of figures', () => {
  const cells: TestCell[][] = [
    ['Ref', 'Name', 'Date', 'Target £000', 'Notes'],
    [1901, 'Agency staff', { value: 44000, format: 'dd/mm/yyyy' }, 388, 'On track'],
    [1902, 'Transport', { value: 44001, format: 'dd/mm/yyyy' }, 316, ''],
  ];
  expect(found(cells)[0].keys).toEqual(['target@3']);
  expect(found(cells)[0].rows).toEqual(['row Agency staff@1', 'row Transport@2']);
});

test('text without figures, and figures without headings, are no table', () => {
  expect(
    found([
      ['Red', 'Amber'],
      ['Delay', 'Risk'],
    ]),
  ).toEqual([]);
  expect(
    found([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([]);
  expect(found([])).toEqual([]);
});

test('a variance to date is not that of the forecast', () => {
  const keys = (...headings: string[]): string[] =>
    findTables(
      sheet('Sheet1', [
        ['Service', ...headings],
        ['Homes', ...headings.map((_, i) => i + 1)],
      ]),
    )[0].columns.map(({ key }) => key);
  expect(
    keys('Budget', 'YTD budget', 'YTD actual', 'YTD variance', 'Forecast outturn', 'Forecast variance'),
  ).toEqual(['budget', 'expected', 'actual', 'currentVariance', 'forecast', 'variance']);
  expect(
    keys('Budget', 'Profiled budget', 'Actual', 'Variance', 'Forecast', 'Outturn variance').slice(3),
  ).toEqual(['currentVariance', 'forecast', 'variance']);
});

test('of two variances that of the later period is the current one', () => {
  const cells: TestCell[][] = [
    [
      'Forecast variance (Dec) £000',
      'Service',
      'Current budget £000',
      'Expected to end of Jan',
      'Actual to end of Jan',
      'Current variance £000',
      '%',
      'Forecast variance (Jan) £000',
      '%',
    ],
    [10, 'Homes', 100, 80, 90, 10, '12.5%', 12, '12%'],
  ];
  expect(findTables(sheet('Sheet1', cells))[0].columns.map(({ key }) => key)).toEqual([
    'prior',
    'budget',
    'expected',
    'actual',
    'currentVariance',
    'currentPercent',
    'variance',
    'variancePercent',
  ]);
});
