/** A column's width as Excel counts it: 7 pixels a character of the normal font and 5 for the edges, at 96 pixels an inch. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
