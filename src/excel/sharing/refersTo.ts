import { piecesOf } from '../../functions/sharing/references';
import { cellsAt } from '../../tables/addressText';
import { rectangleAt } from '../../tables/rectangleAt';
import type { Use } from './uses';

/** Of these cells, those that refer to another of them, as a cell or as a corner of a range. */
export function dependentsAmong(uses: readonly Use[]): Use[] {
  const places = new Set(uses.map(({ sheetName, row, column }) => placeKey(sheetName, row, column)));
  return uses.filter(({ formula, sheetName }) =>
    piecesOf(formula).some(({ kind, text, sheet }) => {
      const cell = kind === 'place' ? rectangleAt(text.toUpperCase()) : null;
      if (!cell) return false;
      const on = sheet === '' ? sheetName : cellsAt(`${sheet}!A1`, '').sheetName;
      return places.has(placeKey(on, cell.row, cell.column));
    }),
  );
}

function placeKey(sheetName: string, row: number, column: number): string {
  return `${sheetName.toLowerCase()}:${row}:${column}`;
}
