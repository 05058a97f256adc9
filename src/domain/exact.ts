import { Decimal } from 'decimal.js';

/**
 * The arithmetic of record. 60 digits hold every intermediate result of ours exactly or far beyond the 15 that
 * are kept; ROUND_HALF_UP in decimal.js is half away from zero.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** What Excel shows of any number: at most 15 significant digits. */
const significantDigits = 15;

/** A whole number below this has at most 15 digits and needs no rounding. */
const firstSixteenDigitNumber = 1e15;

/**
 * The decimal Excel shows for a number: 15 significant digits, so that `0.1 + 0.2` is read as 0.3.
 * @param value any number; NaN and infinities stay what they are.
 */
export function excelDecimal(value: number): Decimal {
  const exactAlready = Number.isInteger(value) && Math.abs(value) < firstSixteenDigitNumber;
  return new Exact(exactAlready ? value : value.toPrecision(significantDigits));
}

/** A decimal from its plain text, such as `-1234.5`, with every digit kept. */
export function decimalFromText(text: string): Decimal {
  return new Exact(text);
}

/**
 * The number to give back to Excel: the double nearest to the exact result rounded to 15 significant digits, half
 * away from zero. Never -0. Out of Excel's range it is an infinity; without an answer it is NaN.
 */
export function toExcelNumber(result: Decimal): number {
  return result.toSignificantDigits(significantDigits, Decimal.ROUND_HALF_UP).toNumber() + 0;
}

/** The same number with the binary noise beyond 15 significant digits removed. Never -0. */
export function excelNumber(value: number): number {
  return Number(value.toPrecision(significantDigits)) + 0;
}
