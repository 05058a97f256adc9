import { sum } from './sum';

/**
 * The balance of a reserve: opening balance − commitment + additions, all in one unit and positive as the papers print
 * them. RULES.md section 13.
 * @returns the balance in the same unit; negative where the reserve is overcommitted.
 */
export function reserve(opening: number, commitment: number, additions: number): number {
  return sum([opening, -commitment, additions]);
}
