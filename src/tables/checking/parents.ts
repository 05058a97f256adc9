import type { CastItem } from './castStack';
import type { TableView } from './tableView';

/** Longer lists are not looked through. */
const mostRows = 200;

/**
 * Whether rows stand above the rows they are the sum of, as a directorate above its services, so that adding them all up
 * counts figures twice. Their names do not say so.
 */
export function hasParents(view: TableView, items: readonly CastItem[], column: number): boolean {
  if (items.length > mostRows) return false;
  const values = items.map(({ row }) => view.value(row, column));
  return values.some((value, i) => {
    const half = view.half(items[i].row, column);
    let sum = 0;
    for (let j = i + 1; j < values.length; j += 1) {
      sum += Number.isNaN(values[j]) ? 0 : values[j];
      const children = j - i;
      if (value !== 0 && children > 1 && Math.abs(sum - value) <= half * (children + 1)) return true;
    }
    return false;
  });
}
