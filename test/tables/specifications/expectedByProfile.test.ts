import { planTable } from '../../../src/tables/planTable';
import { recognise } from '../../../src/tables/recognise';
import { budgetaryControlReport } from '../../../src/tables/specifications/budgetaryControlReport';
import type { Figure } from '../../../src/tables/specification';
import type { CellValue } from '../../../src/tables/types';
import { recalculatedValues } from '../plans/recalculated';
import { grid, options } from '../support';

const cells: CellValue[][] = [
  ['Service', 'Budget', 'Actual to date', 'Forecast outturn'],
  ['Fostering', 1200, 1010, 1230],
  ['Grant', -600, -480, -600],
];

function built(parameters: Record<string, Figure>) {
  const reading = recognise(grid(cells), budgetaryControlReport, {
    columns: { expected: 'leaveOut', prior: 'leaveOut' },
  });
  expect(reading.problems).toEqual([]);
  return planTable(
    budgetaryControlReport,
    { kind: 'selection', reading },
    { ...options, inputs: 'copied', parameters },
  );
}

/** Of the rows and the total, in the preview and in a second engine. */
function expectedToDate(parameters: Record<string, Figure>): unknown[][] {
  const plan = built(parameters);
  const at = plan.columns.findIndex(({ key }) => key === 'expected');
  const values = recalculatedValues(plan);
  return plan.rows.slice(0, 3).map(({ figures, sheetRow }) => [figures[at], values[sheetRow][at]]);
}

const both = (...figures: number[]): number[][] => figures.map((figure) => [figure, figure]);

test('without expected to date, ten of twelve periods have the same part of the budget', () => {
  expect(expectedToDate({ period: 10 })).toEqual(both(1000, -500, 500));
  expect(built({ period: 10 }).notices).toContain(
    'Expected to date is 10 of 12 periods of the budget. Each period counts the same until you change the profile below the table.',
  );
});

test('a profile of the user’s own decides', () => {
  const half = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`weight${i + 2}`, 1]));
  expect(expectedToDate({ period: 1, weight1: 11, ...half })).toEqual(both(600, -300, 300));
});

test('before the first period nothing is expected, with the outturn everything', () => {
  expect(expectedToDate({ period: 0 })).toEqual(both(0, 0, 0));
  expect(expectedToDate({ period: 13 })).toEqual(both(1200, -600, 600));
});

test('the current variance is against the profile', () => {
  const { columns, rows } = built({ period: 10 });
  const at = columns.findIndex(({ key }) => key === 'currentVariance');
  expect(rows.slice(0, 3).map(({ figures }) => figures[at])).toEqual([10, 20, 30]);
});

test('until it is said that there is none, expected to date is asked for', () => {
  const { problems, variant } = recognise(grid(cells), budgetaryControlReport);
  expect(variant).toBe('withForecast');
  expect(problems.map(({ key }) => key)).toContain('expected');
});
