import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { describeRoll } from '../../../src/tables/rolling/describeRoll';
import {
  planRoll,
  usualChoices,
  type RollChoices,
  type RollPlan,
} from '../../../src/tables/rolling/planRoll';
import { rollStep } from '../../../src/tables/rolling/rollStep';
import type { RollTable } from '../../../src/tables/rolling/rollTable';
import type { CellValue } from '../../../src/tables/types';
import { sheet, table, type Cell } from './support';

const headings = ['Service', 'Budget P10', 'Forecast', 'P10 variance', 'P9 variance', 'Movement'];

/** Two services with a total; prior variances come from the sheet of the period before. */
function services(name: string): SheetCells {
  return sheet(name, [
    ['Children, Period 10', '', '', '', '', ''],
    headings,
    [
      'One',
      100,
      { formula: "='Ledger'!C2", value: 110.1 },
      { formula: '=C3-B3', value: 10.099999999999994 },
      { formula: "='P9'!D3", value: 4 },
      { formula: '=D3-E3', value: 6.1 },
    ],
    ['Two', 200, 190, { formula: '=C4-B4', value: -10 }, 3, { formula: '=D4-E4', value: -13 }],
    [
      'Total',
      { formula: '=SUM(B3:B4)', value: 300 },
      { formula: '=SUM(C3:C4)', value: 300.1 },
      { formula: '=SUM(D3:D4)', value: 0.1 },
      { formula: '=SUM(E3:E4)', value: 7 },
      { formula: '=SUM(F3:F4)', value: -6.9 },
    ],
  ]);
}

function plan(sheets: SheetCells[], tables: RollTable[], change: Partial<RollChoices> = {}): RollPlan {
  return planRoll(
    { sheets, tables, commentary: [], earlier: new Set(), labels: [], sheetNames: [] },
    rollStep({ period: 10, year: '2021/22' }),
    { ...usualChoices, ...change },
  );
}

const written = ({ changes }: RollPlan): [number, number, CellValue][] =>
  changes.map(({ row, column, after }) => [row, column, after]);

test('variances become prior ones to 15 digits, links become figures, formulas of the table stay', () => {
  const rolled = plan([services('A')], [table('A', 2)]);
  expect(written(rolled)).toEqual([
    [2, 4, 10.1],
    [3, 4, -10],
    [0, 0, 'Children, Period 11'],
    [1, 1, 'Budget P11'],
    [1, 3, 'P11 variance'],
    [1, 4, 'P10 variance'],
  ]);
  expect(describeRoll(rolled.tables[0], rolled.step)).toBe(
    '2 variances become the prior period’s; movements start at nil; 1 link or formula is replaced by figures; ‘Period 10’ → ‘Period 11’, ‘P10’ → ‘P11’, ‘P9’ → ‘P10’',
  );
});

test('a summary goes on reading the totals of tables that roll forward with it', () => {
  const row = (label: string, prior: string): Cell[] => [
    label,
    300,
    300.1,
    { formula: '=C3-B3', value: 0.1 },
    { formula: prior, value: 7 },
    { formula: '=D3-E3', value: -6.9 },
  ];
  const summary = sheet('Summary', [['', '', '', '', '', ''], headings, row('A', "='A'!E5")]);
  const [sheets, tables] = [
    [services('A'), summary],
    [table('A', 2), table('Summary', 1, { totals: [] })],
  ];
  const ofSummary = (rolled: RollPlan) =>
    rolled.changes.filter(
      ({ sheetName, column, row: at }) => sheetName === 'Summary' && column === 4 && at === 2,
    );
  expect(ofSummary(plan(sheets, tables))).toEqual([]);
  expect(ofSummary(plan(sheets, tables, { tables: { A: false } }))).toEqual([
    { sheetName: 'Summary', row: 2, column: 4, before: "='A'!E5", after: 0.1 },
  ]);
});

test('a typed movement is set to nil, a variance that is no figure is left and told', () => {
  const typed = sheet('A', [
    ['', '', '', '', '', ''],
    headings,
    ['One', 1, 2, { formula: '=#REF!', value: '#REF!', error: true }, 5, 7],
  ]);
  const rolled = plan([typed], [table('A', 1, { built: false, totals: [] })], { texts: {} });
  expect(written(rolled).filter(([row]) => row === 2)).toEqual([[2, 5, 0]]);
  expect(rolled.tables[0].notes).toEqual(['A!D3: the variance is “#REF!”, so E3 is left as it is.']);
});

test.each([
  ['clear', ['', '']],
  ['values', [110.1, 190]],
] as const)('forecasts: %s', (choice, expected) => {
  const rolled = plan([services('A')], [table('A', 2)], {
    inputs: { ...usualChoices.inputs, forecast: choice },
  });
  const at = (row: number): CellValue =>
    rolled.changes.find((change) => change.column === 2 && change.row === row)?.after ?? 190;
  expect([at(2), at(3)]).toEqual(expected);
  expect(rolled.changes.some(({ row, column }) => row === 4 && column === 2)).toBe(false);
});

test('a table and a text that are not chosen stay', () => {
  const left = plan([services('A')], [table('A', 2)], { tables: { A: false } });
  expect(left.changes).toEqual([]);
  const without = plan([services('A')], [table('A', 2)], { texts: { 'A!A1': false } });
  expect(written(without).some(([row]) => row === 0)).toBe(false);
});

test('drivers of commentary are marked once as those of the period', () => {
  const commentary = sheet('Commentary', [
    ['Service', 'Commentary', 'Drivers'],
    ['One', { formula: '=…', value: 'Overspent' }, 'Agency staff in period 10'],
    ['Two', '', '[P9] Vacancies'],
    ['Three', '', ''],
  ]);
  const rolled = planRoll(
    {
      sheets: [commentary],
      tables: [],
      commentary: [{ sheetName: 'Commentary', area: { row: 0, column: 0, rows: 4, columns: 3 } }],
      earlier: new Set(),
      labels: [],
      sheetNames: [],
    },
    rollStep({ period: 10, year: '' }),
    usualChoices,
  );
  expect(written(rolled)).toEqual([[1, 2, '[P10] Agency staff in period 10']]);
});
