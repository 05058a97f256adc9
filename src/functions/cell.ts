import { ExcelError } from './errors';

/** A cell's contents as a function sees them, whatever shape Excel handed over. */
export type Cell = null | number | string | boolean | ExcelError;

/**
 * What a cell holds. Blank cells and omitted arguments arrive as null, undefined or '', and are null here. Errors
 * arrive as CustomFunctions.Error (with a `code`) or, like formatted numbers and other data types, as an object with
 * a `basicValue`; a data type that is no number, text or error reads as the #VALUE! that Excel shows in its place.
 */
export function readCell(raw: unknown): Cell {
  switch (typeof raw) {
    case 'number':
    case 'boolean':
      return raw;
    case 'string':
      return raw === '' ? null : raw;
    case 'object':
      return raw === null ? null : readObject(raw);
    default:
      return null;
  }
}

function readObject(raw: object): Cell {
  if (raw instanceof ExcelError) return raw;
  const { code, type, basicValue } = raw as { code?: unknown; type?: unknown; basicValue?: unknown };
  if (typeof code === 'string') return new ExcelError(code);
  if (type === 'Error' && typeof basicValue === 'string') return new ExcelError(basicValue);
  if (type === 'Empty') return null;
  const isPlain = type === 'FormattedNumber' || type === 'Double' || type === 'String' || type === 'Boolean';
  return isPlain ? readCell(basicValue) : new ExcelError('#VALUE!');
}
