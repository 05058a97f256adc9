import { suggestTables } from '../../src/tables/suggestTables';
import type { CellValue } from '../../src/tables/types';
import { grid, published, publishedCells } from './support';

function likeliest(values: CellValue[][]): string | undefined {
  return suggestTables(grid(values))[0]?.id;
}

test('the service tables and the summary over them are told apart by what their rows are', () => {
  expect(likeliest(publishedCells(published.t1))).toBe('forecastOutturnByServiceArea');
  expect(likeliest(publishedCells(published.t2))).toBe('forecastOutturnByService');
  expect(likeliest(publishedCells(published.t3))).toBe('forecastOutturnByService');
});

test.each<[string, CellValue[][]]>([
  [
    'reserves',
    [
      ['Reserve', "Opening Balance £'m", "YTD Commitment £'m"],
      ['Litigation', 0.05, 0.05],
    ],
  ],
  [
    'virements',
    [
      ['Service', 'Effective Period', "£'000", 'Notes'],
      ['Early Years', 'May', 26, 'Grant'],
    ],
  ],
  [
    'savingsProgramme',
    [
      ['Proposal', 'Target 22/23 (£000s)', 'Target 23/24 (£000s)'],
      ['Staffing', 330, 660],
    ],
  ],
  [
    'placementScenarios',
    [
      ['Placement Type', '3% 2021/22', '3% 2024/25'],
      ['Fostering', 328, 318],
    ],
  ],
  [
    'performanceIndicators',
    [
      ['Measure', 'Previous', 'Target', 'Actual', 'RAG'],
      ['NEET', 9.5, 8, 10, 'R'],
    ],
  ],
])('%s', (id, values) => {
  expect(likeliest(values)).toBe(id);
});

test('budgets with spend and forecast are budgetary control, also where expected to date is missing', () => {
  const cells: CellValue[][] = [
    ['Service', 'Budget £000', 'Actual to date £000', 'Forecast outturn £000'],
    ['Fostering', 1200, 1010, 1230],
  ];
  expect(suggestTables(grid(cells))[0].id).toBe('budgetaryControlReport');
});

test('years with the lines of the plan are the plan, without them they are savings', () => {
  const years = ['Description', '2022/23 £m', '2023/24 £m'];
  const plan = ['Initial contract sum', 'Directly invoiced income', 'Total funding', 'Net contract sum'];
  expect(likeliest([years, ...plan.map((label) => [label, 1, 2])])).toBe('mediumTermPlan');
  expect(likeliest([years, ['Staffing', 1, 2], ['Transport', 1, 2]])).toBe('savingsProgramme');
});

test('headings that none knows suggest none, and neither do figures without headings', () => {
  expect(
    suggestTables(
      grid([
        ['Colour', 'Shape'],
        ['Blue', 'Round'],
      ]),
    ),
  ).toEqual([]);
  expect(
    suggestTables(
      grid([
        ['x', 1, 2],
        ['y', 3, 4],
      ]),
    ),
  ).toEqual([]);
});

test('scores are in order and from 0 to 1', () => {
  const scores = suggestTables(grid(publishedCells(published.t4))).map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(1);
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  expect(Math.min(...scores)).toBeGreaterThan(0);
});

test('a table below another is not read under the headings of the other', () => {
  const above: CellValue[][] = [
    ['Service', 'Budget £000', 'Forecast outturn £000', 'Outturn variance £000', 'Prior variance £000', ''],
    ['NCT Central', 1765, 1801, 36, 36, ''],
    ['', '', '', '', '', ''],
  ];
  const savings: CellValue[][] = [
    ['Name', 'Target', 'Not deliverable (Red)', 'At risk (Amber)', 'Delivered (Green)', 'Mitigated (Blue)'],
    ['Transport', 316, 0, 316, 0, 0],
  ];
  expect(suggestTables(grid(savings, { row: 5, above }))[0].id).toBe('savingsDelivery');
  expect(suggestTables(grid(savings, { row: 5, above: above.slice(0, 2) }))[0].id).toBe('savingsDelivery');
});
