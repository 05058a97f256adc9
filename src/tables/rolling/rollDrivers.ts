import { cellNow } from './sheetAt';
import type { SheetCells } from '../checking/sheetCells';
import type { Rectangle } from '../types';
import type { RollChange } from './rollChange';
import { shortPeriod, type RollStep } from './rollStep';

const heading = /^(?:drivers?|reasons?)\b|\bdrivers?$/i;
const flagged = /^\[(?:P\d{1,2}|Outturn)\] /;

/** The mark of a driver that was written for an earlier period: `[P10] `. It goes when the text is written anew. */
export function driverFlag(period: number): string {
  return `[${shortPeriod(period)}] `;
}

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
      if (computed || typeof value !== 'string' || value.trim() === '' || flagged.test(value)) return [];
      return [
        { sheetName: sheet.sheetName, row, column, before: formula, after: driverFlag(from.period) + value },
      ];
    }),
  );
}
