import { largestRemainders } from './largestRemainders';
import { sum } from './sum';
import { floorDivide, fromWholeNumber, roundDivide, toWholeNumbers } from './wholeNumbers';

/**
 * Rounds every value to the multiple of a unit just below or just above it (an exact multiple stays) so that they add
 * up to the rounded total, with the least total change: those that lost most go up, in a tie the earlier. RULES.md
 * section 3.
 * @param unit more than 0: 1 for whole figures, 1000 for thousands, 0.01 for pence.
 * @param total what they are to add up to, before it is rounded to the unit half away from zero; by default their sum.
 * @returns the rounded values in order (NaN for one of more than 15 digits); undefined where the total is out of reach.
 */
export function roundTotal(
  values: readonly number[],
  unit: number,
  total = sum(values),
): number[] | undefined {
  const { wholes, decimals } = toWholeNumbers([unit, total, ...values]);
  const [step, target, ...figures] = wholes;
  const below = figures.map((figure) => floorDivide(figure, step));
  const remainders = figures.map((figure, place) => figure - below[place] * step);
  const rises = below.reduce((rest, steps) => rest - steps, roundDivide(target, step));
  const canRise = remainders.filter((remainder) => remainder > 0n).length;
  if (rises < 0n || rises > canRise) return undefined;
  const up = largestRemainders(remainders, Number(rises));
  return below.map((steps, place) => fromWholeNumber((up[place] ? steps + 1n : steps) * step, decimals));
}
