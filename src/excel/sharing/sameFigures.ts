import type { CellValue } from '../../tables/types';

/** Excel shows no more digits. */
const digits = 15;

/** Whether two results are the same: figures to 15 digits, everything else to the letter. */
export function sameFigures(
  a: readonly (readonly CellValue[])[],
  b: readonly (readonly CellValue[])[],
): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.length === b[i].length && row.every((value, j) => isSame(value, b[i][j])))
  );
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}
