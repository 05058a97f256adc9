/** A text as the formula of a defined name, and back again. */

/** Excel allows no more characters between two quotes of a formula. */
const longestLiteral = 255;

/** Excel allows formulas of 8,192 characters. */
const longestFormula = 8192;

const literal = /"((?:[^"]|"")*)"/g;

/** Parts of at most `longestLiteral` characters; characters of two code units are not cut in half. */
function partsOf(text: string): string[] {
  const parts = [''];
  for (const character of text) {
    const last = parts.length - 1;
    if (parts[last].length + character.length > longestLiteral) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}

/** `="…"&"…"`; undefined where the text is too long for Excel. */
export function textFormula(text: string): string | undefined {
  const formula = `=${partsOf(text)
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('&')}`;
  return formula.length > longestFormula ? undefined : formula;
}

/** The text of such a formula; of anything else whatever stands in its quotes. */
export function textOfFormula(formula: string): string {
  return [...formula.matchAll(literal)].map(([, part]) => part.replaceAll('""', '"')).join('');
}
