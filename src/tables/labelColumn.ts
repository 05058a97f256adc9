import { isBlank } from './readCell';
import { readFigure } from '../domain/readFigure';
import type { CellValue } from './types';

/** The first column that holds words in most of its filled cells, or null: where labels are when no heading says so. */
export function labelColumn(rows: readonly CellValue[][], taken: ReadonlySet<number>): number | null {
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    if (taken.has(column)) continue;
    const filled = rows.map((row) => row[column]).filter((cell) => !isBlank(cell));
    const words = filled.filter((cell) => typeof cell === 'string' && readFigure(cell).kind !== 'figure');
    if (filled.length > 0 && words.length * 2 > filled.length) return column;
  }
  return null;
}
