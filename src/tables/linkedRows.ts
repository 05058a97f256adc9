import type { CellValue } from './types';

/** A row that reads the total of another built table. */
export interface LinkedRow {
  label: string;
  labelCell: CellValue;
  /** By column key; the formula with its `=`, and what it comes to. */
  cells: Record<string, { formula: string; figure: number }>;
}
