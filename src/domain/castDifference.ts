import { decimalFromText, excelDecimal, toExcelNumber } from './exact';

/** Excel shows 15 digits, so that the last one stands this many powers of ten below the first. */
const lastDigit = 14;

/**
 * How far a total is from the sum of its figures: total − sum, exact on the decimals Excel shows.
 *
 * A figure that a formula worked out, such as a third, is cut off after 15 digits. A difference that this explains, half
 * a unit in the fifteenth digit of the largest for each figure and the total, is no difference: three thirds cast to 1.
 */
export function castDifference(figures: readonly number[], total: number): number {
  const read = [...figures, total].map(excelDecimal);
  const added = read.slice(0, -1).reduce((soFar, figure) => soFar.plus(figure), decimalFromText('0'));
  const difference = read[read.length - 1].minus(added);
  if (difference.isZero()) return 0;
  const largest = read.reduce((soFar, figure) => (figure.abs().greaterThan(soFar.abs()) ? figure : soFar));
  const explained = decimalFromText(`1e${largest.e - lastDigit}`).times(read.length / 2);
  return difference.abs().lessThanOrEqualTo(explained) ? 0 : toExcelNumber(difference);
}
