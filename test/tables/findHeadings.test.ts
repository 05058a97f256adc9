import { findHeadings } from '../../src/tables/findHeadings';
import { budgetaryControlReport } from '../../src/tables/specifications/budgetaryControlReport';
import { keyActivityData } from '../../src/tables/specifications/keyActivityData';
import { programmeRag } from '../../src/tables/specifications/programmeRag';
import { savingsProgramme } from '../../src/tables/specifications/savingsProgramme';
import { matchColumns } from '../../src/tables/matchColumns';
import type { TableSpecification } from '../../src/tables/specification';
import type { CellValue } from '../../src/tables/types';
import { grid } from './support';

function find(specification: TableSpecification, values: CellValue[][]) {
  const headings = findHeadings(grid(values), specification.columns);
  return {
    lastRow: headings?.lastRow,
    title: headings?.title,
    found: matchColumns(specification.columns, headings?.texts ?? []).found,
  };
}

/** As in the published report, with merged cells above the headings. */
const activity: CellValue[][] = [
  ['', 'BUDGET', '', '', '', 'ACTUAL (Jan)', '', '', '', 'VARIANCE', '', ''],
  [
    'Service Type',
    'No of placements Budgeted',
    'Annual Budget',
    'No. of weeks funded',
    'Average weekly cost per head',
    'Snapshot of No. of placements Jan 16',
    'Yearly Average',
    'Projected Spend',
    'Average weekly cost per head',
    'Yearly Average budgeted no. of placements',
    'Net Variance to Budget',
    'Average weekly cost',
  ],
  ['Residential homes', 16, 2342, 52, 2814.92, 27, 27.98, 4094, 3013.35, 11.98, 1752, 198.43],
];

test('headings over several columns tell those below apart', () => {
  expect(find(keyActivityData, activity)).toEqual({
    lastRow: 1,
    title: null,
    found: {
      type: 0,
      number: 1,
      annualBudget: 2,
      weeks: 3,
      budgetCost: 4,
      snapshot: 5,
      average: 6,
      projected: 7,
      actualCost: 8,
      numberVariance: 9,
      costVariance: 10,
      weeklyVariance: 11,
    },
  });
});

test('also with units on a third row, below a title', () => {
  const units = ['', '', '£000', '', '£', '', '', '£000', '£', '', '£000', '£'];
  const cells = [
    ['Key activity data', ...units.slice(1).map(() => '')],
    ...activity.slice(0, 2),
    units,
    activity[2],
  ];
  const { lastRow, title, found } = find(keyActivityData, cells);
  expect([lastRow, title]).toEqual([3, 'Key activity data']);
  expect(Object.keys(found)).toHaveLength(12);
});

test('a title over the first column is no part of the headings', () => {
  const cells: CellValue[][] = [
    ['Savings 2022-25', '', ''],
    ['Programme', '2022/23 £m', '2023/24 £m'],
    ['Staffing', 0.33, 0.66],
  ];
  expect(find(savingsProgramme, cells)).toEqual({
    lastRow: 1,
    title: 'Savings 2022-25',
    found: { programme: 0, year1: 1, year2: 2 },
  });
});

test('years as numbers are headings, figures are not', () => {
  const cells: CellValue[][] = [
    ['Programme', 2022, 2023],
    ['Staffing', 1990, 2001],
  ];
  expect(find(savingsProgramme, cells)).toMatchObject({
    lastRow: 0,
    found: { programme: 0, year1: 1, year2: 2 },
  });
});

test('in a table of words the first row of words is no second heading row', () => {
  const cells: CellValue[][] = [
    ['Programme', 'Lead', 'Comment', 'RAG'],
    ['Sufficiency', 'Director', 'Description of the programme', 'Green'],
    ['Workforce', 'HR', 'Notes', 'Amber'],
  ];
  expect(find(programmeRag, cells).lastRow).toBe(0);
});

test('the headings of a budgetary control report as printed, with the figures and their percentages under one heading', () => {
  const cells: CellValue[][] = [
    [
      'Forecast Variance Outturn (Dec)',
      'Service',
      'Current Budget for 2015/16',
      'Expected to end of Jan',
      'Actual to end of Jan',
      'Current Variance',
      '',
      'Forecast Variance Outturn (Jan)',
      '',
    ],
    ["£'000", '', "£'000", "£'000", "£'000", "£'000", '%', "£'000", '%'],
    [-59, 'Strategic Management', 6225, 5139, 4955, -184, -4, -69, -1],
  ];
  expect(find(budgetaryControlReport, cells)).toEqual({
    lastRow: 1,
    title: null,
    found: {
      prior: 0,
      service: 1,
      budget: 2,
      expected: 3,
      actual: 4,
      currentVariance: 5,
      currentPercent: 6,
      variance: 7,
      variancePercent: 8,
    },
  });
});
