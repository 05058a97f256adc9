import { excelDecimal, excelNumber, toExcelNumber } from './exact';

/** Two whole numbers below this still add to at most 15 digits. */
const largestScaled = 5e14;

/**
 * `first + second`, exactly, on the decimals Excel shows (see exact.ts).
 *
 * Pounds and pence are added as whole hundredths, and figures with up to six decimals as whole millionths, because
 * ordinary integers are exact and many times faster than decimals. What neither holds goes to decimal.js, after
 * binary noise has had a chance to go.
 * @returns the sum to 15 significant digits, never -0; an infinity where it is out of range.
 */
export function add(first: number, second: number): number {
  return addScaled(first, second, 1e2) ?? addScaled(first, second, 1e6) ?? addCleaned(first, second);
}

/** `first - second`, under the same rules as `add`. */
export function subtract(first: number, second: number): number {
  return add(first, -second);
}

/**
 * The sum where both numbers are whole multiples of 1/scale; else undefined. A double that equals a/scale, rounded to
 * double, is the nearest one to a decimal of at most 15 digits, and so reads as exactly that decimal.
 */
function addScaled(first: number, second: number, scale: number): number | undefined {
  const a = Math.round(first * scale);
  const b = Math.round(second * scale);
  if (a / scale !== first || b / scale !== second) return undefined;
  if (Math.abs(a) >= largestScaled || Math.abs(b) >= largestScaled) return undefined;
  return (a + b) / scale + 0;
}

function addCleaned(first: number, second: number): number {
  return (
    addScaled(excelNumber(first), excelNumber(second), 1e6) ??
    toExcelNumber(excelDecimal(first).plus(excelDecimal(second)))
  );
}
