import type { SheetCells } from '../../tables/checking/sheetCells';
import type { RollChange } from '../../tables/rolling/rollChange';
import { cellNow } from '../../tables/rolling/sheetAt';
import { textCell } from '../../tables/textCell';
import type { CellValue, Rectangle } from '../../tables/types';
import type { CellChange } from '../transaction/cellStep';
import { labelOf } from '../tracking/labelOf';
import type { RolledCell } from './rolledCell';

/** What to put into a cell so that it holds this formula, figure or text; an error stays that error. */
function input(content: CellValue, isFormulaOrError: boolean): CellValue {
  return typeof content === 'string' && !isFormulaOrError ? textCell(content) : content;
}

/**
 * Changes of a sheet as they are kept in the workbook, with the first text each row has afterwards.
 * @param changes all that are made on this sheet.
 */
export function rolledCells(changes: readonly RollChange[], sheet: SheetCells): RolledCell[] {
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, after } of changes) {
    const cells = rows.get(row) ?? [...(sheet.formulas[row - sheet.row] ?? [])];
    cells[column - sheet.column] = after;
    rows.set(row, cells);
  }
  const labels = new Map([...rows].map(([row, cells]) => [row, labelOf(cells)]));
  return changes.map(({ row, column, before, after }) => {
    const { computed, error } = cellNow(sheet, row, column);
    return {
      row,
      column,
      rows: 1,
      columns: 1,
      before: input(before, computed || error),
      after: input(after, false),
      format: sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? 'General',
      label: labels.get(row) ?? '',
    };
  });
}

/** Puts what a roll changes into its cell. */
export function rollChange(sheetId: string, { before, after, format, ...cell }: RolledCell): CellChange {
  return { area: areaOf(sheetId, cell), next: [[after]], former: [[before]], formats: [[format]] };
}

/**
 * Puts back what was in a cell.
 * @param at where the cell is by now.
 * @param before what was in it, with references as they are by now.
 */
export function undoChange(
  sheetId: string,
  at: Rectangle,
  before: CellValue,
  { after, format }: RolledCell,
): CellChange {
  return { area: areaOf(sheetId, at), next: [[before]], former: [[after]], formats: [[format]] };
}

function areaOf(sheetId: string, { row, column }: Pick<Rectangle, 'row' | 'column'>): CellChange['area'] {
  return { sheetId, row, column, rows: 1, columns: 1 };
}
