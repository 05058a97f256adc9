/** A table as it is read from headings and rows, and its rows in short. */
import { recognise } from '../../src/tables/recognise';
import type { Reading } from '../../src/tables/reading';
import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import type { TableSpecification } from '../../src/tables/specification';
import type { CellValue } from '../../src/tables/types';
import { grid } from './support';

const headings = ['Service', 'Budget £000', 'Forecast outturn £000', 'Prior period variance £000'];

export function read(
  rows: CellValue[][],
  specification: TableSpecification = forecastOutturnByService,
  top = headings,
): Reading {
  const wide = rows.map((row) => [...row, ...Array<string>(top.length - row.length).fill('')]);
  return recognise(grid([top, ...wide]), specification);
}

/** Each row in short: `row Homes`, `subtotal section Adults total`. */
export function rows(reading: Reading): string[] {
  return reading.rows.map(({ kind, scope, label }) => [kind, scope, label].filter(Boolean).join(' '));
}

export const adults: CellValue[][] = [
  ['Homes', 100, 110, 5],
  ['Day care', 50, 40, -5],
];
export const children: CellValue[][] = [
  ['Fostering', 30, 33, 1],
  ['Legal', 20, 25, 1],
];
