/** Whether a number can be an argument `decimals`: a whole number from −6 (millions) to 6. */
export function isDecimals(places: number): boolean {
  return Number.isInteger(places) && Math.abs(places) <= 6;
}
