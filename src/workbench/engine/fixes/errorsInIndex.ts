import { CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET } from '@univerjs/engine-formula';

type InvertedIndexCache = typeof CELL_INVERTED_INDEX_CACHE;
type Columns = Map<string, Map<string, Map<number, Map<unknown, Set<number>>>>>;

const installed = new WeakSet<object>();

/**
 * Lets comparisons see errors in a column that has been compared before.
 *
 * Univer 0.25.1 keeps the cells of a column by value and in small letters, errors too. The second time that a cell with
 * #N/A is compared it is taken for the text "#n/a", so that =A1>5 is TRUE. Rows with an error are compared anew instead.
 */
export function compareErrorsAnew(cache: InvertedIndexCache = CELL_INVERTED_INDEX_CACHE): void {
  if (installed.has(cache)) return;
  installed.add(cache);
  const canUseCache = cache.canUseCache;
  const { _cache: columns } = cache as unknown as { _cache: Columns };
  const errors = [...ERROR_TYPE_SET].map((error) => error.toLowerCase());
  cache.canUseCache = (unitId, sheetId, column, firstRow, lastRow) => {
    const index = columns.get(unitId)?.get(sheetId)?.get(column);
    const hasError = errors.some((error) =>
      [...(index?.get(error) ?? [])].some((row) => row >= firstRow && row <= lastRow),
    );
    if (hasError) return { rowsInCache: [], rowsNotInCache: [] };
    return canUseCache.call(cache, unitId, sheetId, column, firstRow, lastRow);
  };
}
