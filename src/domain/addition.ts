import { excelDecimal, toExcelNumber } from './exact';

/**
 * Money with up to six decimals, as whole millionths or hundredths, adds exactly in ordinary integers: many times
 * faster than decimals. The hundredths come first because most figures are pounds and pence.
 */
const scales = [1e2, 1e6];

/** Two such integers still add to at most 15 digits. */
const largestScaled = 5e14 - 1;

/**
 * `first + second`, exactly, on the decimals Excel shows (see exact.ts).
 * @returns the sum to 15 significant digits, never -0; an infinity where it is out of range.
 */
export function add(first: number, second: number): number {
  for (const scale of scales) {
    const a = Math.round(first * scale);
    const b = Math.round(second * scale);
    // A number that is the nearest double to a decimal of at most 15 digits is that decimal, so the test is a proof.
    if (
      a / scale === first &&
      b / scale === second &&
      Math.abs(a) <= largestScaled &&
      Math.abs(b) <= largestScaled
    ) {
      return (a + b) / scale + 0;
    }
  }
  return toExcelNumber(excelDecimal(first).plus(excelDecimal(second)));
}

/** `first - second`, under the same rules as `add`. */
export function subtract(first: number, second: number): number {
  return add(first, -second);
}
