import { readFigure, type FigureReading } from '../domain/readFigure';
import { readNumber } from '../domain/readNumber';
import { toArgument, type Argument } from './arguments';
import type { Cell } from './cell';
import { ExcelError, notAvailable, valueError } from './errors';

const longestQuote = 40;

/** A number; blank is 0. `name` is what a message calls the argument: `Budget: "n.k." is not a number.` */
export function number(name: string, passed: unknown): Argument<number> {
  return optionalNumber(name, passed, 0);
}

/** A number, or `standard` where the cell is blank or the argument omitted. Rates are read the same way: 2% is 0.02. */
export function optionalNumber<T>(name: string, passed: unknown, standard: T): Argument<number | T> {
  const read = (cell: Cell) => {
    if (typeof cell === 'number') return cell;
    if (cell === null) return standard;
    if (cell instanceof ExcelError) return cell;
    return readNumber(cell) ?? notANumber(name, cell);
  };
  return toArgument<number | T>(passed, read, true);
}

/** A text; a number is taken as its digits. Blank is ''. */
export function text(name: string, passed: unknown): Argument<string> {
  return toArgument(passed, (cell) => {
    if (cell === null) return '';
    if (cell instanceof ExcelError) return cell;
    return typeof cell === 'boolean'
      ? valueError(`${name}: ${quote(cell)} is not a name.`)
      : String(cell).trim();
  });
}

/** A number or a text, as it is; undefined where blank or omitted. */
export function numberOrText(name: string, passed: unknown): Argument<number | string | undefined> {
  return toArgument(passed, (cell) => {
    if (typeof cell === 'boolean')
      return valueError(`${name}: ${quote(cell)} is neither a number nor a text.`);
    return cell ?? undefined;
  });
}

/** A figure as a paper prints it, k, m and bn included; a number is an unscaled figure. */
export function figure(name: string, passed: unknown): Argument<Extract<FigureReading, { kind: 'figure' }>> {
  return toArgument(passed, (cell) => {
    if (cell instanceof ExcelError) return cell;
    if (typeof cell === 'number') return { kind: 'figure', value: cell, scaled: false };
    if (typeof cell === 'boolean') return notANumber(name, cell);
    const reading = readFigure(cell ?? '');
    if (reading.kind === 'notAvailable') return notAvailable(`${name}: ${quote(cell)} stands for no figure.`);
    return reading.kind === 'figure' ? reading : notANumber(name, cell);
  });
}

/**
 * One of the words of an enum, in any case, or `standard` where blank or omitted.
 * @param words the enum: its values are the words.
 */
export function option<T extends string>(
  name: string,
  passed: unknown,
  words: Record<string, T>,
  standard: T,
): Argument<`${T}`> {
  const allowed = Object.values<T>(words).map((word) => `${word}` as const);
  return toArgument(passed, (cell) => {
    if (cell === null) return `${standard}` as const;
    if (cell instanceof ExcelError) return cell;
    const wanted = String(cell).trim().toLowerCase();
    const found = allowed.find((word) => word.toLowerCase() === wanted);
    return found ?? valueError(`${name}: ${quote(cell)} is not one of ${allowed.join(', ')}.`);
  });
}

/** TRUE or FALSE, as a value, as a word or as 1 or 0; `standard` where blank or omitted. */
export function trueOrFalse(name: string, passed: unknown, standard: boolean): Argument<boolean> {
  return toArgument(passed, (cell) => {
    if (cell === null) return standard;
    if (cell instanceof ExcelError) return cell;
    const word = String(cell).trim().toLowerCase();
    if (word === 'true' || word === '1') return true;
    if (word === 'false' || word === '0') return false;
    return valueError(`${name}: ${quote(cell)} is neither TRUE nor FALSE.`);
  });
}

function notANumber(name: string, cell: Cell): ExcelError {
  const isScaled = typeof cell === 'string' && readFigure(cell).kind === 'figure';
  const advice = isScaled ? ' OUTTURN.AMOUNT reads figures in k, m and bn.' : '';
  return valueError(`${name}: ${quote(cell)} is not a number.${advice}`);
}

/** A cell's contents as a message quotes them, shortened. */
export function quote(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const words = String(cell);
  return `"${words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words}"`;
}
