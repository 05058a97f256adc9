import { tokensOf } from './tokens';

/** A piece of a formula that Excel rewrites when cells move or names change, or one that stays. */
export interface Piece {
  /** `sheet`: before an exclamation mark. `place`: a cell, column, name or table. `rest`: everything else. */
  kind: 'sheet' | 'place' | 'rest';
  text: string;
  /** For a place: the sheet it is on as written, '' where none is. The end of `Sheet1!A1:B2` is on the sheet of its start. */
  sheet: string;
}

const NUMBER = /^\d/;
const FIXED_WORD = /^(?:TRUE|FALSE)$/i;

/** A formula as pieces; put together they are the formula again. Spaces belong to the piece before them. */
export function piecesOf(formula: string): Piece[] {
  const tokens = tokensOf(formula);
  const pieces: Piece[] = [];
  let sheet = '';
  tokens.forEach(({ kind, text }, at) => {
    const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
    if ((kind === 'word' || kind === 'quoted') && after === '!') {
      sheet = text;
      pieces.push({ kind: 'sheet', text, sheet: '' });
      return;
    }
    const isRow = NUMBER.test(text) && (before === ':' || after === ':');
    const isName = kind === 'word' && !NUMBER.test(text) && !FIXED_WORD.test(text) && after !== '(';
    const isPlace = isName || isRow || kind === 'bracket' || text === '#REF!';
    pieces.push(isPlace ? { kind: 'place', text, sheet } : { kind: 'rest', text, sheet: '' });
    if (text !== '!' && text !== ':' && after !== ':') sheet = '';
  });
  return pieces;
}
