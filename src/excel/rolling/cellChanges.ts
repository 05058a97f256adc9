import type { SheetCells } from '../../tables/checking/sheetCells';
import type { RollChange } from '../../tables/rolling/rollChange';
import { cellNow } from '../../tables/rolling/sheetAt';
import { textCell } from '../../tables/textCell';
import type { CellValue } from '../../tables/types';
import type { CellChange } from '../sharing/cellStep';
import type { KeptChange } from './keptRoll';

/** What to put into a cell so that it holds this formula, figure or text; an error stays that error. */
function input(content: CellValue, isFormulaOrError: boolean): CellValue {
  return typeof content === 'string' && !isFormulaOrError ? textCell(content) : content;
}

/** A change as it is kept in the workbook. */
export function keptChange(change: RollChange, sheet: SheetCells): KeptChange {
  const { row, column, before, after } = change;
  const { computed, error } = cellNow(sheet, row, column);
  const format = sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? 'General';
  return [row, column, input(before, computed || error), input(after, false), format];
}

/** @param back true: puts back what was there. */
export function cellChange(sheetId: string, change: KeptChange, back: boolean): CellChange {
  const [row, column, before, after, format] = change;
  const [next, former] = back ? [before, after] : [after, before];
  return {
    area: { sheetId, row, column, rows: 1, columns: 1 },
    next: [[next]],
    former: [[former]],
    formats: [[format]],
  };
}

/** Whether a cell holds what was put into it. */
export function holds(content: CellValue, put: CellValue): boolean {
  return typeof put === 'string' ? String(content) === put.replace(/^'/, '') : content === put;
}
