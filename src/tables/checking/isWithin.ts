/** Binary noise must not turn a difference of exactly the tolerance into an error. */
const noise = 1e-9;

/** Whether a difference is within a limit, but for binary noise in figures of that size. */
export function isWithin(difference: number, limit: number, size: number): boolean {
  return Math.abs(difference) <= limit * (1 + noise) + 1e-12 * Math.abs(size);
}
