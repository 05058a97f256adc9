import { readCasts, type Cast } from './casts';
import type { CheckedTable } from './finding';
import type { SheetCells } from './sheetCells';
import type { Steps } from './steps';
import { openTable, type TableView } from './tableView';

/** A table with its cells at hand, and its totals with the rows they are made of. */
export interface FoundTable {
  view: TableView;
  casts: Cast[];
}

/** Tables that were found before, read again from their sheets. Those of other sheets are passed over. */
export function* openTables(
  tables: readonly CheckedTable[],
  sheets: readonly SheetCells[],
): Steps<FoundTable[]> {
  const byName = new Map(sheets.map((sheet) => [sheet.sheetName, sheet]));
  const found: FoundTable[] = [];
  for (const table of tables) {
    const sheet = byName.get(table.sheetName);
    if (!sheet) continue;
    const view = yield* openTable(table, sheet);
    const { casts } = yield* readCasts(view);
    found.push({ view, casts });
  }
  return found;
}
