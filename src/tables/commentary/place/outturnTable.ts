/** A table with variances that commentary can be written about, whoever made it. */
import type { MoneyUnit, Rectangle } from '../../types';

/** A line of it. Figures are in the unit of the table; null for a blank cell, undefined where there is none to write about. */
export interface OutturnLine {
  label: string;
  /** On the sheet, from 0. */
  row: number;
  /** Positive for an overspend. */
  variance: number;
  budget?: number | null;
  /** Positive for adverse. */
  movement?: number | null;
  funding?: number | null;
}

/** Columns of the sheet, from 0. */
export interface OutturnColumns {
  label: number;
  variance: number;
  budget?: number;
  movement?: number;
  funding?: number;
}

export interface OutturnTable {
  /** The same each time the workbook is read. */
  id: string;
  sheetName: string;
  /** The name of the sheet where it has no title. */
  title: string;
  unit: MoneyUnit;
  /** Of the report, as the table says it; null when it does not. */
  period: number | null;
  /** Built by Outturn. */
  built: boolean;
  /** From the last row of its headings to its last row. */
  area: Rectangle;
  columns: OutturnColumns;
  /** Its services: no totals, no headings. */
  lines: OutturnLine[];
  /** Names of lines whose variance is no number, so that no formula can follow it. */
  unreadable: string[];
}
