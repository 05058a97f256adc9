/** The rows of a reading as they are written: linked to the cells they come from, or copied. */
import { cellAddress, onSheet } from './cellAddress';
import type { Content, ContentColumns, ContentRow } from './content';
import type { Reading, ReadingCell, ReadingRow } from './reading';
import { textCell } from './textCell';
import type { BuildOptions, CellValue } from './types';

/**
 * Linked cells are formulas to the source; a cell whose text stands for a number cannot be linked, so its number is
 * written.
 * @param sheetName of the sheet written to: links within one sheet do without its name, so that a copy of the sheet is whole.
 */
export function readContent(
  { source, matches, rows }: Reading,
  columns: ContentColumns,
  how: BuildOptions['inputs'],
  sheetName: string,
): Content {
  let textCopied = 0;
  const sourceCell = (index: number, key: string): string | null => {
    const at = matches[key]?.column;
    if (how === 'copied' || typeof at !== 'number' || index < 0) return null;
    const address = cellAddress(source.row + index, source.column + at);
    return source.sheetName === sheetName ? address : onSheet(source.sheetName, address);
  };
  const inputCell = (index: number, key: string, { value, from }: ReadingCell): CellValue => {
    const cell = sourceCell(index, key);
    if (cell === null || from === 'text') return typeof value === 'string' ? textCell(value) : value;
    if (from === 'points') return `=${cell}/100`;
    // A link to a blank cell would show 0.
    if (columns.text.has(key)) return `=${cell}&""`;
    return columns.anything.has(key) ? `=IF(${cell}="","",${cell})` : `=${cell}`;
  };
  /** The name of a group or a total may stand beside the column of names. */
  const standsIn = (index: number, key: string, label: string): boolean => {
    const at = matches[key]?.column;
    return label !== '' && typeof at === 'number' && String(source.values[index]?.[at]).trim() === label;
  };
  const contentRow = ({ kind, index, label, cells, scope }: ReadingRow): ContentRow => {
    const named =
      columns.label && standsIn(index, columns.label, label) ? sourceCell(index, columns.label) : null;
    const row: ContentRow = {
      kind,
      label,
      labelCell: named === null ? textCell(label) : `=${named}`,
      inputCells: {},
      inputs: {},
      source: index < 0 ? null : index,
      ...(scope && { scope }),
    };
    for (const [key, cell] of Object.entries(cells)) {
      row.inputs[key] = cell.value;
      row.inputCells[key] = inputCell(index, key, cell);
      if (cell.from === 'text' && how === 'linked') textCopied += 1;
    }
    return row;
  };
  return { rows: rows.map(contentRow), textCopied };
}
