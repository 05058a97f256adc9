/** How rows, columns and sheets have moved since formulas were replaced, from the cells that are known again. */
import { movedPlace, withMoves, type Moves } from '../../functions/sharing/shifted';
import { quotedSheet } from '../../tables/cellAddress';

/** A sheet then and now, with some of its cells, from 0. */
export interface MovedSheet {
  id: string;
  then: string;
  now: string;
  cells: readonly { from: Place; to: Place }[];
}

interface Place {
  row: number;
  column: number;
}

/** What becomes of formulas and of single references in them; `sheetId` is the formula's own sheet. */
export interface Mover {
  formula(formula: string, sheetId: string): string;
  place(text: string, sheet: string, inRange: boolean, sheetId: string): string;
}

/** A row that is not known has moved as the nearest one that is, and so with columns. */
export function moverOf(sheets: readonly MovedSheet[]): Mover {
  const moves = new Map(sheets.map((sheet) => [sheet.id, movesOf(sheet)]));
  const byName = new Map(sheets.map((sheet) => [plainSheetName(quotedSheet(sheet.then)), sheet]));
  const still: Moves = { row: (row) => row, column: (column) => column };
  const movesOn = (sheetId: string) => (name: string) =>
    moves.get(name === '' ? sheetId : (byName.get(plainSheetName(name))?.id ?? '')) ?? still;
  const renamed = (name: string): string => {
    const sheet = byName.get(plainSheetName(name));
    return sheet && sheet.then !== sheet.now ? quotedSheet(sheet.now) : name;
  };
  return {
    formula: (formula, sheetId) => withMoves(formula, movesOn(sheetId), renamed),
    place: (text, sheet, inRange, sheetId) => movedPlace(text, movesOn(sheetId)(sheet), inRange),
  };
}

function movesOf({ cells }: MovedSheet): Moves {
  const row = nearest(cells.map(({ from, to }) => [from.row + 1, to.row + 1]));
  const column = nearest(cells.map(({ from, to }) => [from.column + 1, to.column + 1]));
  return { row, column };
}

function nearest(known: readonly (readonly [from: number, to: number])[]): (place: number) => number {
  const sorted = [...new Map(known)].sort(([a], [b]) => a - b);
  return (place) => {
    if (sorted.length === 0) return place;
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (sorted[middle][0] <= place) low = middle;
      else high = middle - 1;
    }
    const after = sorted[low + 1];
    const isNearer = after && after[0] - place < Math.abs(place - sorted[low][0]);
    const [from, to] = isNearer ? after : sorted[low];
    return place + to - from;
  };
}

/** A sheet's name without the apostrophes that some formulas need, in one case. */
export function plainSheetName(name: string): string {
  return name
    .replace(/^'([\s\S]*)'$/, '$1')
    .replaceAll("''", "'")
    .toLowerCase();
}
