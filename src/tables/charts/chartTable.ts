/** The table a chart is of: where its figures stand, and what they are when the chart is planned. */
import type { TablePlan } from '../plan';
import type { MoneyUnit, TableColours } from '../types';

/** A row of the table, as a picture needs it. */
export interface ChartRow {
  /** Of the sheet, from 0. */
  row: number;
  label: string;
  /** By column key. */
  figures: Record<string, number>;
}

/** A labelled figure below the table. */
export interface ChartLine {
  /** Of the sheet, from 0. */
  row: number;
  label: string;
  figure: number;
}

/** A planned table, as a picture of it needs it. */
export interface ChartTable {
  sheetName: string;
  title: string;
  unit: MoneyUnit;
  /** Decimals of money in £m. */
  millionDecimals: number;
  colours: TableColours;
  /** The column of names, of the sheet, from 0. */
  labelColumn: number;
  /** Columns of figures, of the sheet, from 0, by key. */
  columns: Record<string, number>;
  /** What is drawn one by one: services, without group headings and subtotals. */
  rows: ChartRow[];
  total: ChartRow | null;
  /** Figures below the table, by line key; they stand in the column after that of names. */
  lines: Record<string, ChartLine>;
}

/** Where a chart goes: its top left cell, from 0, and its name, which no other chart of the sheet may have. */
export interface ChartPlace {
  row: number;
  column: number;
  /** The first row of its figures, in the same column. */
  figuresRow: number;
  name: string;
}

/** The table that a plan writes, for charts of it. */
export function chartTable(plan: TablePlan, money: { unit: MoneyUnit; millionDecimals: number }): ChartTable {
  const label = plan.columns.findIndex(({ kind }) => kind === 'label');
  const rowsOf = (kind: 'row' | 'total'): ChartRow[] =>
    plan.rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        row: row.sheetRow,
        label: row.label,
        figures: Object.fromEntries(
          plan.columns.flatMap(({ key }, i) => {
            const figure = row.figures[i];
            return typeof figure === 'number' ? [[key, figure]] : [];
          }),
        ),
      }));
  const lines = plan.rows.flatMap(({ key, sheetRow, label: name, figures }): [string, ChartLine][] => {
    const figure = figures[Math.max(0, label) + 1];
    return key === undefined || typeof figure !== 'number'
      ? []
      : [[key, { row: sheetRow, label: name, figure }]];
  });
  return {
    sheetName: plan.sheetName,
    title: plan.title,
    ...money,
    colours: plan.colours,
    labelColumn: plan.block.column + Math.max(0, label),
    columns: Object.fromEntries(plan.columns.map(({ key }, i) => [key, plan.block.column + i])),
    rows: rowsOf('row'),
    total: rowsOf('total')[0] ?? null,
    lines: Object.fromEntries(lines),
  };
}
