import type { SheetCells } from '../checking/sheetCells';
import { carryColumn, type FutureFigure } from './carryColumn';
import type { RolledCells } from './rollChange';
import { clearColumn } from './rollInputs';
import type { RollTable } from './rollTable';

/** What was done to reserves in the year that ends. */
const ofTheYear = ['commitment', 'drawdown', 'movement', 'additions', 'new'];

/** Into a new year: closing balances become opening balances, and commitments are cleared. RULES.md section 13. */
export function rollReserves(
  table: RollTable,
  sheet: SheetCells,
  future: FutureFigure,
  rolled: RolledCells,
): void {
  const { opening, balance } = table.columns;
  if (opening === undefined || balance === undefined) return;
  carryColumn(table, sheet, { from: balance, to: opening, what: 'balance' }, future, rolled);
  for (const key of ofTheYear) {
    const column = table.columns[key];
    if (column !== undefined) clearColumn(table, sheet, column, rolled, table.built);
  }
}
