/**
 * The sums of subtotals and totals. Each is over the cells between it and what stands above its rows, never over the rows
 * themselves alone, so that rows inserted anywhere between, also directly under a heading or above a total, are in it.
 * Subtotals are added instead of their rows. No SUBTOTAL or AGGREGATE: they drop rows hidden by a filter.
 */
import { cellAddress } from './cellAddress';
import type { ContentRow } from './content';

/** Cells of a column, from a row to a row of the sheet; `to` null: to the cell above the total itself. */
export interface SumPart {
  from: number;
  to: number | null;
}

/** SUM takes 255 arguments. */
const mostArguments = 250;

/** Whether a row is a sum of those above it. */
export function isTotal({ kind }: Pick<ContentRow, 'kind'>): boolean {
  return kind === 'subtotal' || kind === 'total' || kind === 'netTotal';
}

/**
 * The parts that each subtotal and total adds, by its place among the rows; also what a closing row has above it.
 * @param heading row of the headings on the sheet, from 0; they are text, so that a sum may begin with them.
 */
export function sumParts(
  rows: readonly Pick<ContentRow, 'kind' | 'scope' | 'closing'>[],
  heading: number,
): Map<number, SumPart[]> {
  const found = new Map<number, SumPart[]>();
  /** What a total here would add: closed parts, and one from `open` to the row above it. */
  let closed: SumPart[] = [];
  let open = heading;
  /** Where the present section begins: a heading, or null after a total, when it begins with its first row. */
  let section: number | null = heading;

  rows.forEach(({ kind, scope, closing }, i) => {
    const row = heading + 1 + i;
    if (kind === 'group') section = row;
    if (closing) found.set(i, [...closed, { from: open, to: null }]);
    if (!isTotal({ kind })) return;
    const firstOfSection = section ?? open + 1;
    if (kind === 'subtotal' && scope !== 'all' && firstOfSection < row) {
      found.set(i, [{ from: firstOfSection, to: null }]);
      if (section === null) closed.push({ from: open, to: open });
      else if (section !== heading) closed.push({ from: open, to: section });
    } else {
      found.set(i, [...closed, { from: open, to: null }]);
      closed = [];
    }
    open = row;
    section = null;
  });
  return found;
}

function addressOf({ from, to }: SumPart, row: number, column: number): string {
  const first = cellAddress(from, column);
  if (to === null) return `${first}:OFFSET(${cellAddress(row, column)},-1,0)`;
  return to === from ? first : `${first}:${cellAddress(to, column)}`;
}

/** The cells of the parts, for a formula in this cell: `B2:B3,B9:OFFSET(B14,-1,0)`. */
export function partsText(parts: readonly SumPart[], row: number, column: number): string {
  const texts = parts.map((part) => addressOf(part, row, column));
  if (texts.length <= mostArguments) return texts.join();
  const nested: string[] = [];
  for (let from = 0; from < texts.length; from += mostArguments) {
    nested.push(`SUM(${texts.slice(from, from + mostArguments).join()})`);
  }
  return nested.join();
}
