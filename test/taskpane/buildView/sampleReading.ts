import { forecastOutturnByService } from '../../../src/tables/specifications/forecastOutturnByService';
import type { Corrections, Reading } from '../../../src/tables/reading';
import { recognise } from '../../../src/tables/recognise';
import type { CellValue, SourceGrid } from '../../../src/tables/types';

const HEADINGS = [
  'Service',
  "Budget £'000",
  "Gross Forecast Outturn £'000",
  "Covid Funding £'000",
  "Outturn Variance £'000",
  "Prior Month Variance £'000",
  "Movement £'000",
];

/** Rows as printed in table 4 of the period 10 report, and their total. */
export const ROWS: CellValue[][] = [
  ['Prevention & Safeguarding Management', 326, 303, '-', -23, -9, -14],
  ['Safeguarding & Care Planning - Staffing', 7599, 7338, '-', -261, -392, 131],
  ['Duty & Assessment - Care Provision', 85, 60, '-', -25, '-', -25],
  ['Total', 8010, 7701, '-', -309, -401, 92],
];

/** Cells with their headings in row 4, columns A to G of “Table 4”. */
export function sampleGrid(rows: CellValue[][] = ROWS, headings: CellValue[] = HEADINGS): SourceGrid {
  const values = [headings, ...rows];
  return {
    sheetName: 'Table 4',
    row: 3,
    column: 0,
    rows: values.length,
    columns: headings.length,
    values,
    errors: values.map((row) => row.map(() => false)),
  };
}

export function sampleReading(grid: SourceGrid = sampleGrid(), corrections?: Corrections): Reading {
  return recognise(grid, forecastOutturnByService, corrections);
}
