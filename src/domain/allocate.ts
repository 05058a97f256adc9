import { Decimal } from 'decimal.js';
import { excelDecimal } from './exact';
import { largestRemainders } from './largestRemainders';
import { fromWholeNumber, toWholeNumbers } from './wholeNumbers';

/**
 * Splits a total in proportion to shares so that the parts add up to the rounded total exactly: each part is rounded
 * down, and the units left over go one each to the parts that lost most, in a tie to the earlier. Every part is within
 * one unit of its exact amount. A negative total is split as its size and negated. RULES.md section 3.
 * @param shares 0 or more each, on any scale: 44 and 56, or 0.44 and 0.56.
 * @param decimals a whole number: 2 is pence, −3 thousands. The total is rounded to it, half away from zero.
 * @returns the parts in the order of the shares (NaN for one of more than 15 digits); undefined where all shares are 0.
 */
export function allocate(total: number, shares: readonly number[], decimals: number): number[] | undefined {
  const { wholes } = toWholeNumbers(shares);
  const all = wholes.reduce((soFar, share) => soFar + share, 0n);
  if (all === 0n) return undefined;
  const toSplit = sizeInUnits(total, decimals);
  const products = wholes.map((share) => toSplit * share);
  const roundedDown = products.map((product) => product / all);
  const left = roundedDown.reduce((rest, part) => rest - part, toSplit);
  const gains = largestRemainders(
    products.map((product) => product % all),
    Number(left),
  );
  const sign = total < 0 ? -1n : 1n;
  return roundedDown.map((part, place) =>
    fromWholeNumber(sign * (part + (gains[place] ? 1n : 0n)), decimals),
  );
}

function sizeInUnits(total: number, decimals: number): bigint {
  const units = excelDecimal(total).abs().times(`1e${decimals}`);
  return BigInt(units.toFixed(0, Decimal.ROUND_HALF_UP));
}
