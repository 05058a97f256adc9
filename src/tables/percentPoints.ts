/** Percentages that stand in a workbook as 2 for 2%. */
import { readNumber } from '../domain/readNumber';
import { sum } from '../domain/sum';
import { isBlank } from './readCell';
import type { CellValue } from './types';

/** No larger than this, figures are taken for fractions whatever the heading says: 0.026 is 2.6%. */
const smallestPoint = 0.2;

/**
 * Whether the figures of a column of percentages are points: 2 for 2%. They are when one is above 1, or when the heading
 * says % and one is at least 0.2, unless they add up to 1 as shares do.
 * @param cells of the column, below its heading; texts with a % sign say what they are and do not count.
 * @param formattedAsPercent true where Excel shows the column with % signs: then its numbers are fractions.
 */
export function areInPoints(
  cells: readonly CellValue[],
  headingSaysPercent: boolean,
  formattedAsPercent: boolean,
): boolean {
  if (formattedAsPercent) return false;
  const figures = cells.flatMap((cell) => {
    if (isBlank(cell) || (typeof cell === 'string' && cell.includes('%'))) return [];
    return readNumber(cell) ?? [];
  });
  const largest = figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
  if (largest > 1) return true;
  return headingSaysPercent && largest >= smallestPoint && sum(figures) !== 1;
}
