import type { CellValue } from '../../../tables/types';

/** Characters of a formula; Excel takes 8,192. */
const mostCharacters = 8_000;
/** Characters of a list of words in a data validation. */
const mostInList = 255;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** A value as a formula writes it: `-252`, `TRUE`, `"Overspend"`, `#N/A`. */
function constantOf(value: CellValue): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number' || ERROR.test(value)) return String(value).replace('e', 'E');
  return `"${value.replace(/"/g, '""')}"`;
}

/**
 * What a name can stand for in place of a formula that gives these values: `=5`, or `={1,2;3,4}`.
 * @returns null where there are too many for Excel, or nothing but an error to remember.
 */
export function nameConstant(values: readonly (readonly CellValue[])[]): string | null {
  const cells = values.flat();
  if (cells.every((cell) => typeof cell === 'string' && cell.startsWith('#'))) return null;
  const text =
    cells.length === 1
      ? `=${constantOf(cells[0])}`
      : `={${values.map((row) => row.map(constantOf).join(',')).join(';')}}`;
  return text.length > mostCharacters ? null : text;
}

/**
 * A list of words to choose from, as a data validation writes it.
 * @returns null where Excel would take it apart elsewhere, or it is too long: words with commas, figures with decimals.
 */
export function listConstant(values: readonly (readonly CellValue[])[]): string | null {
  if (values.length > 1 && values[0].length > 1) return null;
  const words = values.flat().filter((word) => word !== '');
  const isPlain = (word: CellValue): boolean =>
    typeof word === 'number'
      ? Number.isInteger(word)
      : typeof word === 'string' && !/^[=#]|,|^\s|\s$/.test(word);
  const text = words.join(',');
  return words.length > 0 && words.every(isPlain) && text.length <= mostInList ? text : null;
}

/** A figure that something is compared with. */
export function limitConstant(values: readonly (readonly CellValue[])[]): string | null {
  const [value, ...more] = values.flat();
  return more.length === 0 && typeof value === 'number' ? `=${constantOf(value)}` : null;
}
