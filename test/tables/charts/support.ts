/** Tables to draw charts of. */
import { usualColours } from '../../../src/tables/houseStyle';
import type { ChartTable } from '../../../src/tables/charts/chartTable';
import type { CellValue } from '../../../src/tables/types';

export type Figures = [service: string, budget: number, outturn: number];

/** As published in table 4 of the period 10 report, in £000. */
export const prevention: Figures[] = [
  ['Adolescent service', 3120, 3089],
  ['Family support', 2210, 2318],
  ['Duty and advice', 1874, 1702],
  ['Safeguarding', 2645, 2517],
  ['Short breaks', 940, 987],
];

/** A table on a sheet from A1 on: headings in the first row, services, total; budget, outturn and variance in B to D. */
export function tableOf(figures: readonly Figures[], changes: Partial<ChartTable> = {}): ChartTable {
  const rows = figures.map(([label, budget, outturn], i) => ({
    row: i + 1,
    label,
    figures: { budget, forecast: outturn, variance: outturn - budget },
  }));
  const sum = (key: 'budget' | 'forecast' | 'variance'): number =>
    rows.reduce((total, row) => total + row.figures[key], 0);
  return {
    sheetName: 'Sheet1',
    title: 'Prevention & "safeguarding"',
    unit: '£000',
    millionDecimals: 3,
    colours: usualColours,
    labelColumn: 0,
    columns: { label: 0, budget: 1, forecast: 2, variance: 3 },
    rows,
    total: {
      row: figures.length + 1,
      label: 'Total',
      figures: { budget: sum('budget'), forecast: sum('forecast'), variance: sum('variance') },
    },
    lines: {},
    ...changes,
  };
}

/** The cells of such a table. */
export function cellsOf(figures: readonly Figures[]): CellValue[][] {
  const last = figures.length + 1;
  return [
    ['Service', 'Budget', 'Outturn', 'Variance'],
    ...figures.map(([label, budget, outturn], i) => [label, budget, outturn, `=C${i + 2}-B${i + 2}`]),
    ['Total', ...['B', 'C', 'D'].map((letter) => `=SUM(${letter}2:${letter}${last})`)],
  ];
}

export const bridgeKeys = { budget: 'budget', outturn: 'forecast', variance: 'variance' };
