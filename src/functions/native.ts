/** Helpers to write native equivalents: pieces of Excel formula text. */

/** A reference, name, number or text that needs no brackets beside an operator. */
const simpleOperand = /^(?:(?:'[^']+'|[\w.]+)!)?\$?[\p{L}\d_$.:#]+%?$|^"(?:[^"]|"")*"$/u;

/** An argument's text, in brackets unless it is so simple that it needs none. */
export function operand(argument: string): string {
  const text = argument.trim();
  return simpleOperand.test(text) ? text : `(${text})`;
}

/** An optional argument's text as an operand, or `standard` where it is omitted. */
export function operandOr(argument: string | undefined, standard: string): string {
  return argument === undefined || argument.trim() === '' ? standard : operand(argument);
}

/**
 * Picks by an option word: straight away where the argument is a word in quotes or omitted, else by an IF on the cell
 * that holds it.
 * @param choices the expression for each word; the first word is the default.
 */
export function byOption(argument: string | undefined, choices: Record<string, string>): string {
  const words = Object.keys(choices);
  const given = argument?.trim() ?? '';
  if (given === '') return choices[words[0]];
  const quoted = /^"(.*)"$/.exec(given)?.[1].toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === quoted);
  if (word !== undefined) return choices[word];
  return words
    .slice(1)
    .reduce((rest, next) => `IF(${operand(given)}="${next}",${choices[next]},${rest})`, choices[words[0]]);
}

const pounds = { '£000': 1000, '£': 1, '£m': 1_000_000 };

/**
 * An amount converted to another unit.
 * @param unit the text of the argument that says what the amount is in; £000 where it is omitted.
 */
export function inUnit(amount: string, unit: string | undefined, wanted: keyof typeof pounds): string {
  const conversions = Object.entries(pounds).map(([given, worth]) => {
    const factor = worth / pounds[wanted];
    if (factor === 1) return [given, operand(amount)];
    return [given, factor > 1 ? `${operand(amount)}*${factor}` : `${operand(amount)}/${1 / factor}`];
  });
  return byOption(unit, Object.fromEntries(conversions) as Record<string, string>);
}
