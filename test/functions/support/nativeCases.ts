import { readNumber } from '../../../src/domain/readNumber';
import type { CatalogueEntry, ExampleValue } from '../../../src/functions/catalogueEntry';
import { ExcelError } from '../../../src/functions/errors';
import { seededRandom } from '../../domain/random';
import type { CellInput } from '../../support/secondEngine';
import { nativeInputs, type ArgumentKind, type Input } from './nativeInputs';

/** A call of a function, and the same call on a row of a sheet. */
export interface NativeCase {
  /** As the implementation is called. */
  args: unknown[];
  /** The texts of the arguments in the native formula. */
  texts: string[];
  cells: Record<string, CellInput>;
  /** How many columns the arguments take so far. */
  columns: number;
}

const errorFormulas = { '#N/A': '=NA()', '#DIV/0!': '=1/0' } as const;
type ErrorCode = keyof typeof errorFormulas;

/** How often an argument is left out, written into the formula, or an error. */
const shareOfOmitted = 0.2;
const shareOfLiterals = 0.25;
const shareOfErrors = 0.1;

/**
 * Repeatable random calls of a function, then its examples, each on a row of its own from the first. A call has at most
 * one error: which of two is shown is not the point.
 */
export function nativeCases(entry: CatalogueEntry, calls: number): NativeCase[] {
  const kinds = nativeInputs[entry.id];
  const seed = [...entry.id].reduce((soFar, letter) => soFar * 31 + letter.charCodeAt(0), 7);
  const random = seededRandom(seed);
  const cases = Array.from({ length: calls }, (_, row) => randomCase(kinds, row + 1, random));
  const examples = entry.examples.filter(
    ({ args, result }) => !Array.isArray(result) && args.length <= kinds.length,
  );
  for (const { args } of examples) cases.push(exampleCase(args, cases.length + 1));
  return cases;
}

function randomCase(kinds: readonly ArgumentKind[], row: number, random: () => number): NativeCase {
  const made: NativeCase = { args: [], texts: [], cells: {}, columns: 0 };
  const pick = <T>(pool: readonly T[]): T => pool[Math.floor(random() * pool.length)];
  const wrong = random() < shareOfErrors ? Math.floor(random() * kinds.length) : undefined;
  kinds.forEach(({ pool, optional = false, width = 1, hidesErrors = false }, place) => {
    const values = Array.from({ length: width }, () => pick(pool));
    const [first, ...others] = values;
    if (place === wrong && !hidesErrors) {
      const code = pick(Object.keys(errorFormulas) as ErrorCode[]);
      addCells(made, row, [[new ExcelError(code), ...others]], [errorFormulas[code], ...others]);
    } else if (optional && random() < shareOfOmitted) {
      add(made, null, '');
    } else if (width === 1 && first !== null && random() < shareOfLiterals) {
      add(made, first, typeof first === 'string' ? `"${first}"` : String(first).toUpperCase());
    } else addCells(made, row, [values], values);
  });
  return made;
}

/** An example with its arguments in cells, a column as a row. */
function exampleCase(args: readonly (ExampleValue | ExampleValue[][])[], row: number): NativeCase {
  const made: NativeCase = { args: [], texts: [], cells: {}, columns: 0 };
  for (const argument of args) {
    if (argument === null) add(made, null, '');
    else addCells(made, row, argument, Array.isArray(argument) ? argument.flat() : [argument]);
  }
  return made;
}

function add({ args, texts }: NativeCase, argument: unknown, text: string): void {
  args.push(argument);
  texts.push(text);
}

/** Puts the next argument into the next cells of the row. */
function addCells(made: NativeCase, row: number, argument: unknown, values: readonly Input[]): void {
  const addresses = values.map((_, place) => `${String.fromCharCode(65 + made.columns + place)}${row}`);
  add(made, argument, values.length === 1 ? addresses[0] : `${addresses[0]}:${addresses[values.length - 1]}`);
  made.columns += values.length;
  values.forEach((value, place) => {
    if (value !== null) made.cells[addresses[place]] = typeof value === 'string' ? numberIn(value) : value;
  });
}

/** Text figures are ours alone, so that the cell has the number itself. */
function numberIn(word: string): string | number {
  return /[1-9]/.test(word) ? (readNumber(word) ?? word) : word;
}
