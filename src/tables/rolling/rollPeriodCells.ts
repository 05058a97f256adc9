import { cellAddress } from '../cellAddress';
import type { SheetCells } from '../checking/sheetCells';
import type { RolledCells } from './rollChange';
import { isYearRoll, type RollStep } from './rollStep';
import type { RollTable } from './rollTable';
import { cellNow } from './sheetAt';

/**
 * Advances the figures below a table that are the period of the report; one that is a period behind stays a period behind.
 * Into a new year they start with its first period. RULES.md section 14.
 */
export function rollPeriodCells(
  { sheetName, periodCells }: RollTable,
  sheet: SheetCells,
  step: RollStep,
  { changes, periods, notes }: RolledCells,
): void {
  const { period } = step.from;
  for (const { label, row, column } of periodCells) {
    const { formula, value, computed } = cellNow(sheet, row, column);
    if (computed || typeof value !== 'number') continue;
    if (!isYearRoll(step) && value !== period && value !== period - 1) {
      const at = `${sheetName}!${cellAddress(row, column)}`;
      notes.push(`${at}: ‘${label}’ is ${value}, not ${period}, so it is left as it is.`);
      continue;
    }
    const after = isYearRoll(step) ? step.to.period : value + 1;
    periods.push({ label, before: value, after });
    changes.push({ sheetName, row, column, before: formula, after });
  }
}
