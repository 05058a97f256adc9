/** Small tables as the forecast outturn by service reads them. */
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { recognise } from '../../src/tables/recognise';
import type { Reading } from '../../src/tables/reading';
import type { CellValue, SourceGrid } from '../../src/tables/types';
import { grid } from './support';

export const headings = ['Service', 'Budget £000', 'Forecast outturn £000', 'Prior period variance £000'];
export const twoServices: CellValue[][] = [
  ['Homes', 100, 110, 5],
  ['Fostering', 50, 40, -5],
];

export function read(values: CellValue[][], changes: Partial<SourceGrid> = {}): Reading {
  return recognise(grid(values, changes), specification);
}

export function labels(reading: Reading): string[] {
  return reading.rows.filter(({ kind }) => kind === 'row').map(({ label }) => label);
}
