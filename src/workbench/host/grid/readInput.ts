import { numfmt } from '@univerjs/core';
import type { CellValue } from './cells';

/** What Excel makes of something put into a cell as a value. */
export interface CellInput {
  value: CellValue;
  /** The number format Excel gives a cell in General that this was put into. */
  format?: string;
  /** Text that must stay text, whatever it looks like. */
  forcedText?: boolean;
}

const FULL_DATE = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$|^\d{4}-\d{1,2}-\d{1,2}$/;
const NUMBER = /^[-+(]?£?[-+]?[\d,]*\.?\d*(e[-+]?\d+)?%?\)?$/i;

/**
 * Reads text as if it were typed into a cell of a UK Excel: plain numbers, thousands, £, %, brackets for negatives, TRUE
 * and FALSE, and dates with their year written out. Anything else is text. A leading apostrophe makes text.
 *
 * @param format the number format of the cell: in `@` everything stays text
 */
export function readInput(input: string | number | boolean, format: string): CellInput {
  if (typeof input !== 'string') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), forcedText: true };
  if (format === '@') return { value: input, forcedText: input !== '' };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  const couldBeNumber = /\d/.test(text) && (NUMBER.test(text) || FULL_DATE.test(text));
  const parsed = couldBeNumber ? numfmt.parseValue(text, { locale: 'en-GB' }) : null;
  if (typeof parsed?.v !== 'number') return { value: input };
  return parsed.z ? { value: parsed.v, format: parsed.z } : { value: parsed.v };
}
