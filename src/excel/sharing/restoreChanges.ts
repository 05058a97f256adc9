import { followed } from '../../functions/sharing/followed';
import { sameInput } from './cellInput';
import type { CellChange } from '../transaction/cellStep';
import type { Following } from '../following';
import type { KeptSheets } from './keptSheets';
import type { Mover } from '../tracking/moves';
import type { Area } from '../reading/readAreas';
import { readCells } from '../reading/readCells';
import { formulaAndRoom } from './useChanges';

/** A formula and the cells it goes to. */
interface Restored {
  area: Area;
  formula: string;
}

/** The cells that get their formulas back. */
export async function restoreChanges(
  { found }: KeptSheets,
  mover: Mover,
  typedOverToo: boolean,
  following: Following,
): Promise<CellChange[]> {
  const restored = found.flatMap(({ id: sheetId, now, matches: { matched, typedOver } }): Restored[] => [
    ...matched.flatMap(({ cell, at, stands }): Restored[] => {
      if (stands === 'formula') return [];
      if (stands === 'value') {
        return [{ area: { ...at, sheetId }, formula: mover.formula(cell.formula, sheetId) }];
      }
      const formula = followed(
        cell.formula,
        cell.native ?? '',
        String(now.formula(at.row, at.column)),
        (place, sheet, inRange) => mover.place(place, sheet, inRange, sheetId),
      );
      return [{ area: { ...at, rows: 1, columns: 1, sheetId }, formula: formula ?? cell.formula }];
    }),
    ...(typedOverToo ? typedOver : []).map(({ cell, at }): Restored => ({
      area: { ...at, sheetId },
      formula: mover.formula(cell.formula, sheetId),
    })),
  ]);
  const contents = await readCells(
    restored.map(({ area }) => area),
    ['formulas', 'values', 'valueTypes', 'numberFormat'],
    following,
  );
  return restored.map(({ area, formula }): CellChange => {
    const { formulas, values, valueTypes, numberFormat } = contents(area);
    return {
      area,
      next: formulaAndRoom(formula, area),
      former: formulas.map((row, i) => row.map((cell, j) => sameInput(cell, values[i][j], valueTypes[i][j]))),
      formats: numberFormat,
    };
  });
}
