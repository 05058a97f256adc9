/** The rows a table is made from, whether read from a selection or empty. */
import { cellAddress, onSheet } from './cellAddress';
import { textCell } from './textCell';
import type { Reading, ReadingRow } from './reading';
import type { Figures } from './specification';
import type { BuildOptions, CellValue } from './types';

/** A row of the table: what is written in its label and inputs, and the inputs as numbers. */
export interface ContentRow {
  kind: 'row' | 'group';
  label: string;
  labelCell: CellValue;
  /** By column key. */
  inputCells: Record<string, CellValue>;
  inputs: Figures;
}

export interface Content {
  rows: ContentRow[];
  /** Cells whose text was read as a number and which are therefore not linked. */
  textCopied: number;
}

/** Rows to be filled in. */
export function blankContent(rows: number): Content {
  const blank: ContentRow = { kind: 'row', label: '', labelCell: '', inputCells: {}, inputs: {} };
  return { rows: Array.from({ length: rows }, () => blank), textCopied: 0 };
}

/**
 * Rows of a reading. Linked cells are formulas to the source; a cell whose text stands for a number cannot be linked,
 * so its number is written.
 * @param labelKey of the column of names.
 * @param sheetName of the sheet written to: links within one sheet do without its name, so that a copy of the sheet is whole.
 */
export function readContent(
  { source, matches, rows }: Reading,
  labelKey: string | undefined,
  how: BuildOptions['inputs'],
  sheetName: string,
): Content {
  let textCopied = 0;
  const link = (index: number, key: string): string | null => {
    const at = matches[key]?.column;
    if (how === 'copied' || typeof at !== 'number') return null;
    const address = cellAddress(source.row + index, source.column + at);
    return `=${source.sheetName === sheetName ? address : onSheet(source.sheetName, address)}`;
  };
  const contentRow = ({ kind, index, label, cells }: ReadingRow): ContentRow => {
    const row: ContentRow = {
      kind: kind === 'group' ? 'group' : 'row',
      label,
      labelCell: textCell(label),
      inputCells: {},
      inputs: {},
    };
    if (labelKey && label !== '') row.labelCell = link(index, labelKey) ?? row.labelCell;
    for (const [key, cell] of Object.entries(cells)) {
      row.inputs[key] = cell.value;
      row.inputCells[key] = cell.from === 'text' ? cell.value : (link(index, key) ?? cell.value);
      if (cell.from === 'text' && how === 'linked') textCopied += 1;
    }
    return row;
  };
  return {
    rows: rows.filter(({ kind }) => kind === 'row' || kind === 'group').map(contentRow),
    textCopied,
  };
}
