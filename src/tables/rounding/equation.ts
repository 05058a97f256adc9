/** What a table is to go on saying once it is rounded: which lines are sums of others. */

export interface Part {
  /** Position among the rows, or the columns, of the block. */
  line: number;
  sign: 1 | -1;
}

/** A row that is the sum of other rows, or a column of other columns. */
export interface Equation {
  result: number;
  parts: readonly Part[];
}

/** Figures by row and column of the block; null where there is none. */
export type Figures = readonly (readonly (number | null)[])[];

/** The result among the parts, so that all of them add up to nil. */
export function terms({ result, parts }: Equation): Part[] {
  return [...parts, { line: result, sign: -1 }];
}

export function isPlainSum({ parts }: Equation): boolean {
  return parts.every(({ sign }) => sign === 1);
}
