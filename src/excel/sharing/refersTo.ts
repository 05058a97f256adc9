import { piecesOf } from '../../functions/sharing/references';
import { cellsAt } from '../../tables/addressText';
import type { Use } from './uses';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Of these cells, those that refer to another of them, as a cell or as a corner of a range. */
export function dependentsAmong(uses: readonly Use[]): Use[] {
  const places = new Set(uses.map(({ sheetName, row, column }) => placeKey(sheetName, row, column)));
  return uses.filter(({ formula, sheetName }) =>
    piecesOf(formula).some(({ kind, text, sheet }) => {
      const [, letters, digits] = (kind === 'place' && CELL.exec(text)) || [];
      if (!letters) return false;
      const on = sheet === '' ? sheetName : cellsAt(`${sheet}!A1`, '').sheetName;
      const column = [...letters.toUpperCase()].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      return places.has(placeKey(on, Number(digits) - 1, column - 1));
    }),
  );
}

function placeKey(sheetName: string, row: number, column: number): string {
  return `${sheetName.toLowerCase()}:${row}:${column}`;
}
