/** What is written onto the copy of a sheet, so that it has values in place of formulas. */
import type { SheetCells } from '../../tables/checking/sheetCells';
import { cellNow } from '../../tables/rolling/sheetAt';
import { textCell } from '../../tables/textCell';
import type { CellValue, Rectangle } from '../../tables/types';
import { rangeOf } from '../rangeOf';

/** Cells of one write. */
const mostCells = 20_000;
/** In a cell with this format a figure would become text. */
const textFormat = '@';

export interface ArchiveBlock extends Rectangle {
  values: CellValue[][];
  formats: string[][];
}

/**
 * One block around all formulas, so that no array is cut; the rest of the copy is left alone, with the looks of parts of its texts.
 * Excel's own way to paste values passes rows over that a filter hides.
 * @param hasSpill formulas fill cells beside them: then everything is written.
 */
export function archiveBlocks(sheet: SheetCells, hasSpill: boolean): ArchiveBlock[] {
  const area = hasSpill ? usedArea(sheet) : aroundFormulas(sheet);
  if (!area) return [];
  const atOnce = Math.max(1, Math.floor(mostCells / area.columns));
  const blocks: ArchiveBlock[] = [];
  for (let from = 0; from < area.rows; from += atOnce) {
    const part = { ...area, row: area.row + from, rows: Math.min(atOnce, area.rows - from) };
    blocks.push({
      ...part,
      values: cellsOf(part, (row, column) => input(sheet, row, column)),
      formats: cellsOf(
        part,
        (row, column) => sheet.numberFormats[row - sheet.row][column - sheet.column] ?? 'General',
      ),
    });
  }
  return blocks;
}

/** Writes a block; nothing is sent. */
export function writeBlock(sheet: Excel.Worksheet, block: ArchiveBlock): void {
  const { values, formats } = block;
  const range = rangeOf(sheet, block);
  const isText = formats.some((each) => each.includes(textFormat));
  // One format for every cell; the type asks for an array, Excel does not.
  if (isText) range.numberFormat = 'General' as unknown as string[][];
  range.values = values;
  range.numberFormat = formats;
}

function usedArea({ row, column, formulas }: SheetCells): Rectangle {
  return { row, column, rows: formulas.length, columns: formulas[0].length };
}

/** The smallest area that has all formulas in it; null where there are none. */
function aroundFormulas(sheet: SheetCells): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.formulas.forEach((cells, i) =>
    cells.forEach((_, j) => {
      const [row, column] = [sheet.row + i, sheet.column + j];
      if (!cellNow(sheet, row, column).computed) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }),
  );
  return bottom < 0 ? null : { row: top, column: left, rows: bottom + 1 - top, columns: right + 1 - left };
}

function cellsOf<T>(area: Rectangle, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => of(area.row + i, area.column + j)),
  );
}

/** Text stays text; an error stays that error. */
function input(sheet: SheetCells, row: number, column: number): CellValue {
  const { value, error } = cellNow(sheet, row, column);
  return typeof value === 'string' && !error ? textCell(value) : value;
}
