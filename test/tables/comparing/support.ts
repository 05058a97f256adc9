/** Workbooks to compare: sheets whose tables are found as in the pane. */
import type { Comparison } from '../../../src/tables/comparing/change';
import { compareWorkbooks } from '../../../src/tables/comparing/compareWorkbooks';
import type { Periods } from '../../../src/tables/comparing/relation';
import { findTablesSteps } from '../../../src/tables/checking/findTables';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { finish } from '../../../src/tables/checking/steps';
import type { TableView } from '../../../src/tables/checking/tableView';

export function viewsOf(sheets: readonly SheetCells[]): TableView[] {
  return sheets.flatMap((sheet) => finish(findTablesSteps(sheet, null)).map(({ view }) => view));
}

export function compare(
  now: readonly SheetCells[],
  last: readonly SheetCells[],
  periods?: Periods,
): Comparison {
  return compareWorkbooks(viewsOf(now), viewsOf(last), periods);
}

/** Kind and sentence of each change. */
export function told({ changes }: Comparison): [kind: string, sentence: string][] {
  return changes.map(({ kind, sentence }) => [kind, sentence]);
}
