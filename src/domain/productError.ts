/**
 * What a product loses when doubles round it: first × second − product, exactly (Dekker, 1971).
 * @param product `first * second`. All three between about 1e-140 and 1e140 in size, so that nothing here overflows
 *   or gets lost.
 */
export function productError(first: number, second: number, product: number): number {
  const firstHigh = leadingBits(first);
  const firstLow = first - firstHigh;
  const secondHigh = leadingBits(second);
  const secondLow = second - secondHigh;
  const high = firstHigh * secondHigh - product;
  return high + firstHigh * secondLow + firstLow * secondHigh + firstLow * secondLow;
}

/** The leading 26 bits of a double, so that products of such halves are exact (Veltkamp's splitting by 2^27 + 1). */
function leadingBits(value: number): number {
  const shifted = value * 134_217_729;
  return shifted - (shifted - value);
}
