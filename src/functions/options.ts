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

/**
 * How the efficiency and the increase of a price clause go together.
 * @customenum {string}
 */
// prettier-ignore
export enum PriceMethod {
  /** price × (1 − efficiency) × (1 + increase) */
  compound = "compound",
  /** price × (1 + increase − efficiency) */
  additive = "additive",
}

/**
 * Which of percent and amount sets a reporting threshold.
 * @customenum {string}
 */
// prettier-ignore
export enum ThresholdRule {
  /** Whichever is greater */
  greater = "greater",
  /** Whichever is lesser */
  lesser = "lesser",
}
