import type { ArgumentGuide, FunctionGuide } from './functionGuide';

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(`^${SHEET}(?:${CELL}(?::${CELL}|#)?|${COLUMN}:${COLUMN}|${ROW}:${ROW})$`, 'u');
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?%?$/;
const VERBATIM = /^(?:".*"|\{.*\}|true|false|[A-Za-z_][\w.]*\(.*\))$/i;

/**
 * What someone typed for an argument, as it goes into the formula: cells, figures, arrays, formulas and what begins with
 * `=` as they are; a thousands comma dropped, since it would end the argument; anything else is words and gets its quotes.
 */
export function argumentText(typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  if (text.startsWith('=')) return text.slice(1).trim();
  if (/\d/.test(text) && NUMBER.test(text)) return text.replaceAll(',', '');
  if (REFERENCE.test(text) || VERBATIM.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** The formula for what was typed for each argument in turn. Blank optional arguments at the end are left out. */
export function composeFormula(guide: FunctionGuide, typed: readonly string[]): string {
  const texts = guide.arguments.map((_, index) => argumentText(typed[index] ?? ''));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=${guide.name}(${texts.join(',')})`;
}

/** The formula as far as it goes: a required argument that is still blank stands there by its name. */
export function outlineFormula(guide: FunctionGuide, typed: readonly string[]): string {
  const filled = guide.arguments.map(
    ({ name, optional }, index) => typed[index]?.trim() || (optional ? '' : `=${name}`),
  );
  return composeFormula(guide, filled);
}

/** The arguments that must be given and are still blank. */
export function missingArguments(guide: FunctionGuide, typed: readonly string[]): ArgumentGuide[] {
  return guide.arguments.filter((argument, index) => !argument.optional && !(typed[index] ?? '').trim());
}
