import { piecesOf } from './references';

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const COLUMN_OR_ROW = /^\$?(?:[A-Z]{1,3}|\d{1,7})$/i;

/**
 * A formula of one sheet as another sheet would have it: references to cells without a sheet are given theirs.
 * @param sheet the sheet it is on, as formulas write it: `'Table 4'`.
 * @param ownNames names of that sheet alone, which no other sheet knows without it.
 */
export function seenFromElsewhere(formula: string, sheet: string, ownNames: readonly string[] = []): string {
  const own = new Set(ownNames.map((name) => name.toLowerCase()));
  const pieces = piecesOf(formula);
  return pieces
    .map((piece, at) => {
      if (piece.kind !== 'place' || piece.sheet !== '') return piece.text;
      // The end of a range is on the sheet of its start.
      if (pieces[at - 1]?.text === ':') return piece.text;
      const startsRange = pieces[at + 1]?.text === ':';
      const isCell = CELL.test(piece.text) || (startsRange && COLUMN_OR_ROW.test(piece.text));
      return isCell || own.has(piece.text.toLowerCase()) ? `${sheet}!${piece.text}` : piece.text;
    })
    .join('');
}
