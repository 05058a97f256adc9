// Option words that several functions share. The double quotes and the layout are what Microsoft's metadata tool
// reads; words of a single function stand beside it.

/**
 * What one unit of a figure is worth.
 * @customenum {string}
 */
// prettier-ignore
export enum MoneyUnit {
  /** Pounds */
  pounds = "£",
  /** Thousands of pounds */
  thousands = "£000",
  /** Millions of pounds */
  millions = "£m",
}
