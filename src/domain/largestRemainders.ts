/**
 * Says which of several remainders are the largest; of equal ones the earlier come first.
 * @param count how many; a whole number from 0 to the number of remainders.
 * @returns true in the place of each of them.
 */
export function largestRemainders(remainders: readonly bigint[], count: number): boolean[] {
  const order = remainders.map((_, place) => place);
  order.sort((a, b) => {
    if (remainders[a] === remainders[b]) return a - b;
    return remainders[a] > remainders[b] ? -1 : 1;
  });
  const chosen = remainders.map(() => false);
  for (const place of order.slice(0, count)) chosen[place] = true;
  return chosen;
}
