import type { CellValue } from '../../tables/types';

/** The first text in a row of cells that is no formula. */
export function labelOf(cells: readonly CellValue[]): string {
  const label = cells.find((cell) => typeof cell === 'string' && cell !== '' && !cell.startsWith('='));
  return typeof label === 'string' ? label : '';
}
