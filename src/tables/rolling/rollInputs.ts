/** Empties inputs, or keeps them as figures, as the user chose. */
import type { SheetCells } from '../checking/sheetCells';
import type { FutureFigure } from './carryColumn';
import { isOwnFormula, repeatedCell } from './ownFormula';
import type { InputChoices, InputKind, RolledCells } from './rollChange';
import type { RollTable } from './rollTable';
import { cellNow, fifteenDigits } from './sheetAt';

/** Keys of the columns of each kind. */
const keysOf: Record<InputKind, readonly string[]> = {
  budget: ['budget', 'originalBudget'],
  forecast: ['forecast', 'gross', 'funding', 'forecastBalance'],
  actual: ['actual', 'expected'],
};

/**
 * Empties the typed figures of a column.
 * @param linksToo cells that repeat a cell of elsewhere are emptied as well; other formulas always stay.
 * @param future links to cells that roll forward themselves stay: they will show what becomes of those.
 */
export function clearColumn(
  table: RollTable,
  sheet: SheetCells,
  column: number,
  rolled: RolledCells,
  linksToo: boolean,
  future?: FutureFigure,
): void {
  for (const row of [...table.rows, ...table.totals]) {
    const { formula, value, computed } = cellNow(sheet, row, column);
    if (formula === '' || (!computed && typeof value !== 'number')) continue;
    if (computed) {
      const link = repeatedCell(formula as string, table.sheetName);
      if (!linksToo || !link || isOwnFormula(formula as string, table.sheetName, table.area)) continue;
      if (future?.(link.sheetName, link.row, link.column) !== undefined) continue;
    }
    rolled.counts.cleared += 1;
    rolled.changes.push({ sheetName: table.sheetName, row, column, before: formula, after: '' });
  }
}

/** Puts the figure in place of every link to elsewhere in a column. */
function fixColumn(table: RollTable, sheet: SheetCells, column: number, rolled: RolledCells): void {
  for (const row of table.rows) {
    const { formula, value, computed } = cellNow(sheet, row, column);
    if (!computed || typeof value !== 'number') continue;
    if (repeatedCell(formula as string, table.sheetName) === null) continue;
    if (isOwnFormula(formula as string, table.sheetName, table.area)) continue;
    rolled.counts.fixed += 1;
    rolled.changes.push({
      sheetName: table.sheetName,
      row,
      column,
      before: formula,
      after: fifteenDigits(value),
    });
  }
}

export function rollInputs(
  table: RollTable,
  sheet: SheetCells,
  choices: InputChoices,
  rolled: RolledCells,
): void {
  for (const [kind, keys] of Object.entries(keysOf) as [InputKind, readonly string[]][]) {
    if (choices[kind] === 'keep') continue;
    for (const key of keys) {
      const column = table.columns[key];
      if (column === undefined) continue;
      // Formulas of people's own tables are theirs: only figures that were typed are emptied there.
      if (choices[kind] === 'clear') clearColumn(table, sheet, column, rolled, table.built);
      else fixColumn(table, sheet, column, rolled);
    }
  }
}
