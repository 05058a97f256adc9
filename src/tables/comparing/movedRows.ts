/** Rows that are in another table than last period. */
import type { TableView } from '../checking/tableView';
import { columnPairs } from './columnPairs';
import { figurePair } from './figurePair';
import type { ComparedRow } from './figureChanges';
import type { NamedRow } from './rowNames';
import { isTelling, stableColumns } from './stableColumns';

/** A row that only one of the workbooks has in its table. */
export interface LooseRow {
  view: TableView;
  row: NamedRow;
}

/** Rows that have their name to themselves, by that name; totals are of their table. */
function uniquely(rows: readonly LooseRow[]): Map<string, LooseRow | null> {
  const byName = new Map<string, LooseRow | null>();
  for (const loose of rows) {
    const { key } = loose.row;
    if (key === '' || key.startsWith('total ')) continue;
    byName.set(key, byName.has(key) ? null : loose);
  }
  return byName;
}

/** One word, such as “Other” or “Staffing”, is the name of too many rows. */
function isTellingName(key: string): boolean {
  return key.includes(' ');
}

function hasSameFigure(row: ComparedRow): boolean {
  return stableColumns(row.now, row.columns).some((column) => {
    const figures = figurePair(
      { view: row.now, row: row.nowRow, column: column.now },
      { view: row.last, row: row.lastRow, column: column.last },
    );
    return isTelling(figures.nowValue) && !figures.changed;
  });
}

export function movedRows(added: readonly LooseRow[], gone: readonly LooseRow[]): ComparedRow[] {
  const others = uniquely(gone);
  return [...uniquely(added)].flatMap(([key, loose]): ComparedRow[] => {
    const other = others.get(key);
    if (!loose || !other) return [];
    const columns = columnPairs(loose.view, other.view);
    const moved: ComparedRow = {
      now: loose.view,
      nowRow: loose.row.row,
      last: other.view,
      lastRow: other.row.row,
      columns,
    };
    return columns.length > 0 && (isTellingName(key) || hasSameFigure(moved)) ? [moved] : [];
  });
}
