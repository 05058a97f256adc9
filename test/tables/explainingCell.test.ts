import { explainingCell } from '../../src/tables/explainingCell';
import { recognise } from '../../src/tables/recognise';
import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import { forecastOutturnByServiceArea } from '../../src/tables/specifications/forecastOutturnByServiceArea';
import type { CellValue } from '../../src/tables/types';
import { grid, published, publishedCells } from './support';

test.each(['values', 'raw'] as const)('the gross outturn printed wrong in table 1, from %s', (form) => {
  const reading = recognise(grid(publishedCells(published.t1, form)), forecastOutturnByServiceArea);
  expect(reading.disagreements).toHaveLength(7);
  expect(explainingCell(reading)).toEqual({
    address: 'C9',
    message:
      'Row 9, Gross forecast outturn: 126,809 does not agree with the other figures; (123,348) would. That alone explains the 7 differences. If it is a slip, correct it before building.',
  });
});

const noPrior = { columns: { prior: 'leaveOut' as const } };

/** Budget, forecast and variance of two services and their total; the variances given, and the total budget. */
function outturn(variances: [number, number, number], budget = 3341): CellValue[][] {
  return [
    ['Service', 'Budget', 'Forecast', 'Variance'],
    ['Homes', 1118, 1127, variances[0]],
    ['Fostering', 2223, 2206, variances[1]],
    ['Total', budget, 3333, variances[2]],
  ];
}

test.each<[string, CellValue[][]]>([
  ['nothing differs', outturn([9, -17, -8])],
  ['only one figure differs', outturn([9, -317, -8])],
  ['figures of two rows differ', outturn([309, -317, -8])],
])('none where %s', (_, cells) => {
  expect(explainingCell(recognise(grid(cells), forecastOutturnByService, noPrior))).toBeNull();
});

test('none where two figures could each explain it', () => {
  const cells: CellValue[][] = [
    ['Service', 'Budget', 'Forecast', 'Variance', 'Prior variance', 'Movement'],
    ['Homes', 1118, 1127, 9, 5, 4],
    ['Fostering', 2223, 2206, -317, 3, -320],
  ];
  const reading = recognise(grid(cells), forecastOutturnByService);
  expect(reading.disagreements).toHaveLength(2);
  expect(explainingCell(reading)).toBeNull();
});

test('totals tell which of two figures it is', () => {
  const reading = recognise(grid(outturn([9, -317, -308], 3641)), forecastOutturnByService, noPrior);
  expect(reading.disagreements.length).toBeGreaterThan(1);
  expect(explainingCell(reading)?.address).toBe('B5');
});
