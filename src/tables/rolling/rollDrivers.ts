import { cellNow } from './sheetAt';
import { driverMark, markedPeriod } from '../driverMark';
import type { SheetCells } from '../checking/sheetCells';
import type { Rectangle } from '../types';
import type { RollChange } from './rollChange';
import type { RollStep } from './rollStep';

const heading = /^(?:drivers?|reasons?)\b|\bdrivers?$/i;

/**
 * Marks the drivers of commentary, the writer's own texts, as those of the period that ends. Texts that are marked already keep
 * their mark.
 * @param area of the commentary, with its headings in the first row.
 */
export function rollDrivers(sheet: SheetCells, area: Rectangle, { from }: RollStep): RollChange[] {
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i).filter((column) =>
    heading.test(String(cellNow(sheet, area.row, column).value).trim()),
  );
  return columns.flatMap((column) =>
    Array.from({ length: area.rows - 1 }, (_, i) => area.row + 1 + i).flatMap((row): RollChange[] => {
      const { formula, value, computed } = cellNow(sheet, row, column);
      if (computed || typeof value !== 'string' || value.trim() === '' || markedPeriod(value) !== null)
        return [];
      return [
        { sheetName: sheet.sheetName, row, column, before: formula, after: driverMark(from.period) + value },
      ];
    }),
  );
}
