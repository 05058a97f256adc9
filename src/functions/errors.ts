/**
 * An Excel error as a function answers it: `#VALUE!`, `#N/A`, `#NUM!`, `#DIV/0!`, or whatever error came in.
 * A class of our own, because Microsoft's exists only where its runtime is loaded; register.ts converts at the edge.
 */
export class ExcelError {
  /**
   * @param code as Excel shows it, such as `#VALUE!`.
   * @param message for a finance officer; Excel shows one only for `#VALUE!` and `#N/A`.
   */
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The wrong kind of input. */
export function valueError(message: string): ExcelError {
  return new ExcelError('#VALUE!', message);
}

/** No answer under the rules. */
export function notAvailable(message: string): ExcelError {
  return new ExcelError('#N/A', message);
}

/** A number out of range. */
export const outOfRange = new ExcelError('#NUM!');

/** A division by zero. */
export const divisionByZero = new ExcelError('#DIV/0!');
