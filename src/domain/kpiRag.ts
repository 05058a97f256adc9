import { excelDecimal } from './exact';
import type { Rag } from './rag';
import type { TargetRange } from './targetRange';

/** Which way is better: a higher figure, a lower one, or one inside the range. */
export type KpiBetter = 'higher' | 'lower' | 'range';

/**
 * The colour of an indicator. Green: meets the target. Amber: misses it by at most `tolerance` × the size of the
 * target. Red: misses it by more. RULES.md section 5: no thresholds are published, but 10% gives all 17 published
 * colours.
 * @param target `lower` is judged against the upper limit, `higher` against the lower one, `range` against the nearer.
 * @param tolerance a fraction, 0 or more.
 */
export function kpiRag(
  actual: number,
  target: TargetRange,
  better: KpiBetter,
  tolerance: number,
): Exclude<Rag, 'Blue'> {
  const figure = excelDecimal(actual);
  const low = excelDecimal(target.low);
  const high = excelDecimal(target.high);
  const isBelow = better !== 'lower' && figure.lt(low);
  const isAbove = better !== 'higher' && figure.gt(high);
  if (!isBelow && !isAbove) return 'Green';
  const limit = isBelow ? low : high;
  const miss = figure.minus(limit).abs();
  return miss.lte(limit.abs().times(excelDecimal(tolerance))) ? 'Amber' : 'Red';
}
