import { sum } from '../domain/sum';

/** Half of the smallest step the figures are given in, such as 0.5 for whole numbers; never less than a billionth. */
export function halfStep(values: readonly number[]): number {
  const longest = 6;
  const decimals = values.map((value) => {
    const fraction = Math.abs(value).toFixed(longest).split('.')[1].replace(/0+$/, '');
    return fraction.length;
  });
  return 0.5 / 10 ** Math.max(0, ...decimals);
}

/**
 * Whether a total is the sum of figures that were rounded before they were printed: half a step for each figure that
 * is not nil and half for the total. RULES.md section 3.
 */
export function casts(values: readonly number[], total: number, half: number): boolean {
  const addends = values.filter((value) => value !== 0).length;
  return Math.abs(sum([total, ...values.map((value) => -value)])) <= half * (addends + 1) * (1 + 1e-9);
}
