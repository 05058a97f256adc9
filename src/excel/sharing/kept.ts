/** What is remembered of formulas that were replaced, and as what text. */
import { shifted } from '../../functions/sharing/shifted';
import type { CellValue, Rectangle } from '../../tables/types';
import type { TrackedSheet } from '../tracking/trackedSheet';
import type { Found } from './elsewhere/places';
import type { Rule } from './elsewhere/rule';

/** A formula that was replaced. */
export interface KeptCell extends Rectangle {
  formula: string;
  /** The ordinary formula it may have been replaced by; null where there is none. */
  native: string | null;
  /** What it showed, in all the cells it filled; it may have been replaced by that. */
  values: CellValue[][];
  /** The first text of its row. */
  label: string;
}

/** The replaced cells of a sheet. */
export type KeptSheet = TrackedSheet<KeptCell>;

/** A name, conditional format or data validation, what it said, and what stands in its stead. */
export interface KeptPlace extends Found {
  /** What its sheet was called then; null for a name of the workbook. */
  sheetName: string | null;
  stand: Rule;
}

/** Everything that was replaced at one time, to be put back. */
export interface Kept {
  sheets: KeptSheet[];
  elsewhere: KeptPlace[];
}

/** In place of a formula: the one before it, copied to this cell. Most formulas of a table are. */
const COPIED = 0;

interface PackedSheet extends Omit<KeptSheet, 'cells'> {
  /** Row, column, rows, columns. */
  at: [number, number, number, number][];
  formulas: (string | typeof COPIED)[];
  natives: (string | typeof COPIED | null)[];
  /** A single value as it is. */
  values: (CellValue | CellValue[][])[];
  labels: string[];
}

interface Packed extends Omit<Kept, 'sheets'> {
  version: 1;
  sheets: PackedSheet[];
}

/** As the text that the workbook keeps; formulas that are copies of the one before take no room. */
export function packed(kept: Kept): string {
  const sheets = kept.sheets.map(({ cells, ...sheet }): PackedSheet => ({
    ...sheet,
    at: cells.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
    formulas: cells.map((cell, i) => (isCopy(cells[i - 1], cell, 'formula') ? COPIED : cell.formula)),
    natives: cells.map((cell, i) => (isCopy(cells[i - 1], cell, 'native') ? COPIED : cell.native)),
    values: cells.map(({ values }) =>
      values.length === 1 && values[0].length === 1 ? values[0][0] : values,
    ),
    labels: cells.map(({ label }) => label),
  }));
  const whole: Packed = { version: 1, sheets, elsewhere: kept.elsewhere };
  return JSON.stringify(whole);
}

/** What such a text keeps. Throws where it is none. */
export function unpacked(text: string): Kept {
  const { elsewhere, sheets } = JSON.parse(text) as Packed;
  return { elsewhere, sheets: sheets.map(unpackedSheet) };
}

function unpackedSheet({ at, formulas, natives, values, labels, ...sheet }: PackedSheet): KeptSheet {
  const cells: KeptCell[] = [];
  at.forEach(([row, column, rows, columns], i) => {
    const before = cells[i - 1];
    const value = values[i];
    const copy = (text: string | null): string =>
      shifted(text ?? '', row - before.row, column - before.column);
    const [formula, native] = [formulas[i], natives[i]];
    cells.push({
      row,
      column,
      rows,
      columns,
      formula: formula === COPIED ? copy(before.formula) : formula,
      native: native === COPIED ? copy(before.native) : native,
      values: Array.isArray(value) ? value : [[value]],
      label: labels[i],
    });
  });
  return { ...sheet, cells };
}

function isCopy(before: KeptCell | undefined, cell: KeptCell, key: 'formula' | 'native'): boolean {
  const text = before?.[key];
  if (!before || typeof text !== 'string') return false;
  return shifted(text, cell.row - before.row, cell.column - before.column) === cell[key];
}
