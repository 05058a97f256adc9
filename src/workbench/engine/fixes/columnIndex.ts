import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type InvertedIndexCache = typeof CELL_INVERTED_INDEX_CACHE;
type SetArguments = Parameters<InvertedIndexCache['set']>;
type Rows = Set<number>;
type Columns = Map<string, Map<string, Map<number, Map<unknown, Rows>>>>;

/** The rows of a column by value, which also knows for each row the value it is listed under. */
class ColumnIndex extends Map<unknown, Rows> {
  readonly listing = new Map<number, Rows>();

  override set(value: unknown, rows: Rows): this {
    const add = rows.add.bind(rows);
    rows.add = (row) => {
      this.listing.set(row, rows);
      return add(row);
    };
    return super.set(value, rows);
  }
}

const installed = new WeakSet<object>();

/**
 * Lets the engine note a formula's result in its index of a column without searching the whole column.
 *
 * Univer 0.25.1 keeps the rows of a column by value, for lookups. For every result it looks through all values of the
 * column for the row's old place, so that a column of n formulas takes n × n steps. The old place
 * is remembered instead.
 */
export function indexColumnsDirectly(cache: InvertedIndexCache = CELL_INVERTED_INDEX_CACHE): void {
  if (installed.has(cache)) return;
  installed.add(cache);
  const set = cache.set;
  const alwaysBuilding = Object.create(cache, {
    shouldContinueBuildingCache: { value: () => true },
  }) as typeof cache;
  const { _cache: columns } = cache as unknown as { _cache: Columns };
  cache.set = (...[unitId, sheetId, column, value, row, force = false]: SetArguments) => {
    const index = columnIndex(columns, unitId, sheetId, column);
    if (force) index.listing.get(row)?.delete(row);
    set.call(force ? alwaysBuilding : cache, unitId, sheetId, column, value, row, false);
  };
}

function columnIndex(columns: Columns, unitId: string, sheetId: string, column: number): ColumnIndex {
  const unit = columns.get(unitId) ?? new Map<string, Map<number, Map<unknown, Rows>>>();
  const sheet = unit.get(sheetId) ?? new Map<number, Map<unknown, Rows>>();
  const known = sheet.get(column);
  const index = known instanceof ColumnIndex ? known : new ColumnIndex();
  columns.set(unitId, unit.set(sheetId, sheet.set(column, index)));
  return index;
}
