/**
 * How far figures that were rounded to nil can move a sum. Most nils are nothing at all and the rest are above and below
 * it, so that many of them move a sum by little more than their square root says: with half a unit for each, a column of
 * dashes would hide any error.
 * @param half half of the last printed place.
 */
export function nilReach(nils: number, half: number): number {
  return half * Math.min(nils, 1.5 * Math.sqrt(nils));
}
