import type { CellValue } from '../../tables/types';
import type { LabelledCell } from '../tracking/matchCells';

/** A cell that a roll changed, as it was and by what it is known again. */
export interface RolledCell extends LabelledCell {
  /** What to put into it so that it holds again what it held. */
  before: CellValue;
  /** What was put into it. */
  after: CellValue;
  /** Its number format. */
  format: string;
}

/** Row, column, what was there, what is there since, the number format, and the first text of the row. */
export type PackedCell = [
  row: number,
  column: number,
  before: CellValue,
  after: CellValue,
  format: string,
  label: string,
];

export function packedCell({ row, column, before, after, format, label }: RolledCell): PackedCell {
  return [row, column, before, after, format, label];
}

export function unpackedCell([row, column, before, after, format, label]: PackedCell): RolledCell {
  return { row, column, rows: 1, columns: 1, before, after, format, label };
}

/** Whether a cell holds what was put into it. */
export function holds(content: CellValue, put: CellValue): boolean {
  return typeof put === 'string' ? String(content) === put.replace(/^'/, '') : content === put;
}
