import type { PlanRow } from '../../tables/plan';
import type { Reading } from '../../tables/reading';
import type { Rectangle } from '../../tables/types';

/**
 * The cells of the selection a figure of the table comes from: its own cell for an input, the cells it is worked out
 * from for a computed one, the whole column for a total. Undefined when it comes from none.
 * @param rowIndex which of the plan's rows, from 0
 * @param key the column
 */
export function previewSource(
  reading: Reading,
  rows: readonly PlanRow[],
  rowIndex: number,
  key: string,
): Rectangle | undefined {
  const columns = sourceColumns(reading, key);
  const indexes = rowsBehind(rows, rowIndex).flatMap(({ source }) => source ?? []);
  if (columns.length === 0 || indexes.length === 0) return undefined;
  const left = Math.min(...columns);
  const top = Math.min(...indexes);
  const bottom = Math.max(...indexes);
  return {
    row: reading.source.row + top,
    column: reading.source.column + left,
    rows: bottom - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

/** The rows a row is the sum of, or else the row itself. */
function rowsBehind(rows: readonly PlanRow[], rowIndex: number): PlanRow[] {
  const { kind } = rows[rowIndex];
  const above = rows.slice(0, rowIndex);
  const figures = (of: readonly PlanRow[]) => of.filter((row) => row.kind === 'row' || row.kind === 'after');
  if (kind === 'total' || kind === 'netTotal') return figures(above);
  if (kind !== 'subtotal') return [rows[rowIndex]];
  const start = above.map((row) => row.kind === 'group' || row.kind === 'subtotal').lastIndexOf(true);
  return figures(above.slice(start + 1));
}

/** The columns of the selection that a column of the table takes its figures from, directly or by way of others. */
function sourceColumns(reading: Reading, key: string): number[] {
  const { specification, variant, matches } = reading;
  const isInput = specification.variants.find((shape) => shape.key === variant)?.inputs.includes(key);
  const computed = specification.columns.find((column) => column.key === key)?.computed;
  if (computed && !isInput) return computed.needs.flatMap((needed) => sourceColumns(reading, needed));
  const column = matches[key]?.column;
  return typeof column === 'number' ? [column] : [];
}
