/** Formulas written relative to their own cell, so that a formula and its copies are the same text. */

/** Texts, sheet names, workbooks and numbers are passed over; then columns, cells and names. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(])|[A-Za-z_\\$][\w.$\\]*/g;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;

/** The position of a column counted from 0: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function part(letter: 'R' | 'C', fixed: boolean, position: number, own: number): string {
  if (fixed) return `${letter}${position + 1}`;
  return position === own ? letter : `${letter}[${position - own}]`;
}

/**
 * `=E5-B5` in F5 is `=RC[-1]-RC[-4]`, and so is `=E6-B6` in F6.
 * @param row of the formula's cell, from 0; so is `column`.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(tokens, (token, at: number) => {
    const first = token.charCodeAt(0);
    if (first === 34 || first === 39 || first === 91 || (first >= 48 && first <= 57)) return token;
    const reference = cell.exec(token);
    if (reference) {
      // LOG10( is a function.
      if (formula.charCodeAt(at + token.length) === 40) return token;
      const [, fixedColumn, letters, fixedRow, line] = reference;
      const across = part('C', fixedColumn !== '', columnIndex(letters), column);
      return part('R', fixedRow !== '', Number(line) - 1, row) + across;
    }
    const whole = columns.exec(token);
    if (!whole) return token.toUpperCase();
    const [, fixedFirst, from, fixedLast, to] = whole;
    return `${part('C', fixedFirst !== '', columnIndex(from), column)}:${part('C', fixedLast !== '', columnIndex(to), column)}`;
  });
}
