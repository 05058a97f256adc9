import { piecesOf, type Piece } from './references';

/** What may stand between pieces without a meaning: Excel keeps or drops it as it likes. */
function significant(formula: string): Piece[] {
  return piecesOf(formula).filter(({ text }) => text.trim() !== '');
}

/** What of a formula stays whatever cells, sheets and names it refers to: two formulas of one kind have it in common. */
export function skeletonOf(formula: string): string {
  return significant(formula)
    .map(({ kind, text }) => (kind === 'rest' ? text.toUpperCase() : kind === 'sheet' ? '§' : '¤'))
    .join('');
}

/**
 * The formula `before`, with its references as they have become in the formula that stands in its stead. Excel keeps
 * references right when rows move, sheets are renamed and names change; so what `stand` refers to in `now` is what `before`
 * has to refer to.
 * @param stand the ordinary formula put in place of `before`, which has its references in common with it.
 * @param now what has become of `stand`.
 * @param other what becomes of a reference that `stand` does not have, from its text and sheet.
 * @returns null where `now` is no longer of the same kind as `stand`: somebody has changed it.
 */
export function followed(
  before: string,
  stand: string,
  now: string,
  other: (place: string, sheet: string, inRange: boolean) => string = (place) => place,
): string | null {
  if (before === stand) return now;
  const [then, today] = [significant(stand), significant(now)];
  if (skeletonOf(stand) !== skeletonOf(now)) return null;
  const sheets = new Map<string, string>();
  const places = new Map<string, string>();
  then.forEach((piece, at) => {
    if (piece.kind === 'sheet') sheets.set(piece.text.toUpperCase(), today[at].text);
    if (piece.kind === 'place') places.set(keyOf(piece), today[at].text);
  });
  const pieces = piecesOf(before);
  return pieces
    .map((piece, at) => {
      if (piece.kind === 'sheet') return sheets.get(piece.text.toUpperCase()) ?? piece.text;
      if (piece.kind === 'rest') return piece.text;
      const inRange = pieces[at - 1]?.text === ':' || pieces[at + 1]?.text === ':';
      return places.get(keyOf(piece)) ?? other(piece.text, piece.sheet, inRange);
    })
    .join('');
}

function keyOf({ sheet, text }: Piece): string {
  return `${sheet}!${text}`.toUpperCase();
}
