import { decimalFromText, excelDecimal, toExcelNumber } from './exact';

/** Figures as whole numbers of 1/10^decimals, so that sums, products and comparisons of them are exact at any size. */
export interface WholeNumbers {
  wholes: bigint[];
  decimals: number;
}

/** The figures as Excel shows them, as whole numbers of the smallest decimal place that any of them has. */
export function toWholeNumbers(figures: readonly number[]): WholeNumbers {
  const read = figures.map(excelDecimal);
  const decimals = read.reduce((most, figure) => Math.max(most, figure.decimalPlaces()), 0);
  const wholes = read.map((figure) => {
    const places = figure.decimalPlaces();
    return BigInt(figure.toFixed(places).replace('.', '')) * 10n ** BigInt(decimals - places);
  });
  return { wholes, decimals };
}

/**
 * A whole number of 1/10^decimals as the number to give to Excel.
 * @param decimals −3 for a whole number of thousands.
 * @returns NaN where 15 digits do not hold it, because a figure cut short would no longer add up.
 */
export function fromWholeNumber(whole: bigint, decimals: number): number {
  const exact = decimalFromText(`${whole}e${-decimals}`);
  const figure = toExcelNumber(exact);
  return Number.isFinite(figure) && excelDecimal(figure).equals(exact) ? figure : NaN;
}

/** The whole number of steps just below, or at, a whole number: −7 in steps of 5 is −2. */
export function floorDivide(whole: bigint, step: bigint): bigint {
  const quotient = whole / step;
  return whole < 0n && quotient * step !== whole ? quotient - 1n : quotient;
}

/** The nearest whole number of steps, half away from zero: 7 in steps of 2 is 4, −7 is −4. */
export function roundDivide(whole: bigint, step: bigint): bigint {
  const size = whole < 0n ? -whole : whole;
  const rounded = (2n * size + step) / (2n * step);
  return whole < 0n ? -rounded : rounded;
}
