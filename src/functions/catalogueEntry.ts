/** The groups in which functions are offered. */
export type Category =
  | 'Monitoring'
  | 'Words and text'
  | 'Savings and performance'
  | 'Inflation and prices'
  | 'Activity'
  | 'Rounding';

/** A value in an example: null is an argument left out. */
export type ExampleValue = number | string | boolean | null;

/** A worked example. It is shown in the help and run as a test. */
export interface Example {
  /** As a user types it: `=OUTTURN.VARIANCE(43998,43890)`. */
  formula: string;
  /** The same arguments; rows of cells stand for a range. */
  args: readonly (ExampleValue | ExampleValue[][])[];
  /** One value, or rows of cells where the answer spills. */
  result: ExampleValue | ExampleValue[][];
  /** What the example shows. */
  note?: string;
  /** The published paper that has these figures. */
  source?: string;
}

/**
 * Everything about one function that is not in its docstring. Descriptions, argument names, meanings and defaults are
 * in the docstring, and reach everyone else through functions.json.
 */
export interface CatalogueEntry {
  /** Final: workbooks hold it. */
  id: string;
  category: Category;
  examples: readonly Example[];
  /**
   * An ordinary Excel 2016 expression with the same answer, from the texts of the arguments ('' or missing: omitted).
   * Without the leading `=`; put it in brackets before using it inside another expression. Null where there is none.
   */
  native: ((args: readonly string[]) => string) | null;
  /** On which inputs the native expression may differ; or, where it is null, why there is none. */
  nativeNote: string;
  implementation: (...args: never[]) => unknown[][];
}
