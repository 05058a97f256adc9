import type { CellValue } from '../../tables/types';
import { resultInput } from './cellInput';
import type { CellChange } from '../transaction/cellStep';
import type { Use } from './uses';

/** The ordinary formula in place of the one with our functions. Where it fills several cells, it is to fill them again. */
export function toNative(use: Use, native: string): CellChange {
  return {
    area: { ...use.area, rows: 1, columns: 1 },
    next: [[native]],
    former: [[use.formula]],
    formats: [[use.formats[0][0]]],
  };
}

/** The values in its place, in all the cells that it fills. */
export function toValues(use: Use): CellChange {
  return {
    area: use.area,
    next: use.values.map((row, i) => row.map((value, j) => resultInput(value, use.types[i][j]))),
    former: formulaAndRoom(use.formula, use.area),
    formats: use.formats,
  };
}

/** A formula with empty cells around it, for its result to fill. */
export function formulaAndRoom(formula: string, area: { rows: number; columns: number }): CellValue[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => (i === 0 && j === 0 ? formula : '')),
  );
}
