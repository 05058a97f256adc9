import mtfp from '../../fixtures/published/nct-mtfp-2022-25.json';
import { recognise } from '../../../src/tables/recognise';
import { mediumTermPlan } from '../../../src/tables/specifications/mediumTermPlan';
import type { CellValue } from '../../../src/tables/types';
import { grid } from '../support';

/** The published plan with one figure changed. */
function disagreements(label?: string, year = 1, figure = ''): string[] {
  const cells: CellValue[][] = [
    [mtfp.labelColumn, ...mtfp.columns.map((column) => column.label)],
    ...mtfp.rows.map((row) => [row.label, ...row.raw]),
  ];
  const row = cells.find(([name]) => name === label);
  if (row) row[year] = figure;
  const reading = recognise(grid(cells), mediumTermPlan);
  expect(reading.problems).toEqual([]);
  return reading.disagreements.map(({ message }) => message);
}

test('all sums and links of the published plan hold within rounding', () => {
  expect(disagreements()).toEqual([]);
});

test('a sum that does not cast is pointed out where it is, and in what reads it', () => {
  expect(disagreements('Total Inflation', 2, '3.77')).toEqual([
    'Row 11, Total inflation, 2023/24: yours 3.770, computed 3.270',
    'Row 13, Total funding, 2023/24: yours 143.680, computed 144.180',
  ]);
});

test('a year that does not open with the year before', () => {
  expect(disagreements('Initial Contract Sum', 3, '139.95')).toEqual([
    'Row 4, Initial contract sum, 2024/25: yours 139.950, computed 137.950',
    'Row 6, Total service delivery contract, 2024/25: yours 140.970, computed 142.970',
  ]);
});
