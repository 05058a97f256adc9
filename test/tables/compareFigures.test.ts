/** Which figures of the user's are pointed out as differing from ours, and which are only rounded. */
import { recognise } from '../../src/tables/recognise';
import { budgetaryControlReport } from '../../src/tables/specifications/budgetaryControlReport';
import { contributionSplit } from '../../src/tables/specifications/contributionSplit';
import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import { performanceIndicators } from '../../src/tables/specifications/performanceIndicators';
import { reserves } from '../../src/tables/specifications/reserves';
import type { TableSpecification } from '../../src/tables/specification';
import type { CellValue } from '../../src/tables/types';
import { grid } from './support';

function differ(specification: TableSpecification, values: CellValue[][]): string[] {
  const reading = recognise(grid(values), specification);
  expect(reading.problems).toEqual([]);
  return reading.disagreements.map(({ message }) => message);
}

const outturn = ['Service', 'Budget £000', 'Forecast outturn £000', 'Prior variance £000'];

describe('percentages', () => {
  const headings = [...outturn, 'Variance £000', 'Variance %'];
  const withPercent = (budget: number, forecast: number, percent: CellValue): string[] =>
    differ(forecastOutturnByService, [
      headings,
      ['Learning', budget, forecast, 0, forecast - budget, percent],
    ]);

  test.each<[number, number, CellValue]>([
    [100, 110, 0.1],
    [100, 110, '10%'],
    [100, 110, 10],
    // Printed from an unrounded base of about 1.3.
    [1, 176, '13280%'],
    // Nothing can be said of a percentage whose base is printed as nil.
    [0, 5, '400%'],
    // On the size of the budget.
    [-32, 193, '703%'],
    [-32, 193, '-703%'],
  ])('%s and %s: %s is right', (budget, forecast, percent) => {
    expect(withPercent(budget, forecast, percent)).toEqual([]);
  });

  test('one that no rounding explains', () => {
    expect(withPercent(1000, 1100, '12%')).toEqual([
      'Row 4, Variance % of budget: yours 12.0%, computed 10.0%',
    ]);
    expect(withPercent(-3200, 19300, '-650%')).toEqual([
      'Row 4, Variance % of budget: yours (650.0%), computed (703.1%)',
    ]);
  });

  test('of the total row', () => {
    const rows = (percent: number): CellValue[][] => [
      headings,
      ['A', 1000, 1100, 0, 100, 0.1],
      ['B', 1000, 1000, 0, 0, 0],
      ['Total', 2000, 2100, 0, 100, percent],
    ];
    expect(differ(forecastOutturnByService, rows(0.05))).toEqual([]);
    expect(differ(forecastOutturnByService, rows(0.1))).toEqual([
      'Row 6, Variance % of budget: yours 10.0%, computed 5.0%',
    ]);
  });

  test('each on its own base', () => {
    const top = [
      'Service',
      'Budget',
      'Expected to date',
      'Actual to date',
      'Current variance',
      'Current %',
      'Forecast outturn',
      'Forecast variance',
      'Forecast %',
      'Prior variance',
    ];
    const values: CellValue[][] = [
      top.map((heading, i) => (i === 1 ? `${heading} £000` : heading)),
      ['Catering', -911, -600, -550, 50, '-8%', -967, -56, '6%', 0],
    ];
    expect(differ(budgetaryControlReport, values)).toEqual([]);
    values[1][8] = '9%';
    expect(differ(budgetaryControlReport, values)).toEqual([
      'Row 4, Forecast variance % of budget: yours 9.0%, computed 6.1%',
    ]);
  });
});

describe('words', () => {
  const headings = [...outturn, 'Position', 'Direction'];
  const says = (position: string, direction = ''): string[] =>
    differ(forecastOutturnByService, [headings, ['Homes', 100, 110, 15, position, direction]]);

  test('case and hyphens do not matter', () => {
    expect(says('OVERSPEND', 'favourable')).toEqual([]);
    expect(says('Over-spend')).toEqual([]);
  });

  test('the wrong one of the words the column can show', () => {
    expect(says('Underspend', 'Adverse')).toEqual([
      'Row 4, Position: yours Underspend, computed Overspend',
      'Row 4, Direction: yours Adverse, computed Favourable',
    ]);
  });

  test('words of the user’s own are left alone', () => {
    expect(says('See note 4', '↑')).toEqual([]);
  });

  test('one that rounding explains', () => {
    const values = [headings, ['Homes', 100, 100, 0, 'Overspend', 'No change']];
    expect(differ(forecastOutturnByService, values)).toEqual([]);
  });

  test('a letter stands for a colour', () => {
    const values = (rag: string): CellValue[][] => [
      ['Measure', 'Target', 'Actual', 'RAG'],
      ['Adoption', 75, 60, rag],
      ['Health checks', 90, 95, 'G'],
    ];
    expect(differ(performanceIndicators, values('R'))).toEqual([]);
    expect(differ(performanceIndicators, values('A'))).toEqual(['Row 4, RAG: yours A, computed Red']);
  });
});

test('each column has its own rounding: pounds and pence beside whole numbers', () => {
  const values: CellValue[][] = [
    ['Reserve', 'Opening balance £m', 'YTD commitment £m', 'Balance £m'],
    ['Visa costs', 0.148, 0.056, 0.093],
    ['Youth', 0.4, 0.1, 0.32],
    ['Total reserves', 0.548, 0.156, 0.413],
  ];
  expect(differ(reserves, values)).toEqual([
    'Row 5, Balance: yours 0.320, computed 0.300',
    'Row 6, Balance: yours 0.413, computed 0.392',
  ]);
});

test('what depends on all rows and on an amount yet to be typed is not compared', () => {
  const values: CellValue[][] = [
    ['Funder', 'Share %', 'Contribution £'],
    ['West', '56%', 0.17],
    ['North', '44%', 0.13],
    ['Total', '100%', 0.3],
  ];
  expect(differ(contributionSplit, values)).toEqual([]);
});
