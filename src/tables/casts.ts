import { add, subtract } from '../domain/addition';

/** More decimals than this are not a printed figure but an unrounded one. */
const mostDecimals = 6;

/** Half of the smallest step the figures are given in, such as 0.5 for whole numbers. */
export function halfStep(values: Iterable<number>): number {
  let decimals = 0;
  for (const value of values) {
    if (Number.isInteger(value)) continue;
    const fraction = Math.abs(value).toFixed(mostDecimals).split('.')[1].replace(/0+$/, '');
    decimals = Math.max(decimals, fraction.length);
  }
  return 0.5 / 10 ** decimals;
}

/** Binary noise must not turn a difference of exactly the tolerance into a disagreement. */
export const noise = 1e-9;

/** Columns of figures added up row by row, remembering how many figures that are not nil went into each. */
export class RunningTotals {
  private readonly totals: number[] = [];
  private readonly addends: number[] = [];
  /** Rows added with any figure that is not nil. */
  rows = 0;

  /** @param figures null: blank. */
  add(figures: readonly (number | null)[]): void {
    if (figures.some((figure) => figure !== null && figure !== 0)) this.rows += 1;
    figures.forEach((figure, i) => {
      this.totals[i] = add(this.totals[i] ?? 0, figure ?? 0);
      this.addends[i] = (this.addends[i] ?? 0) + (figure === null || figure === 0 ? 0 : 1);
    });
  }

  /**
   * The share of a row's figures that are the totals of their columns, all of them having been rounded before they were
   * printed: half a step for each figure that is not nil and half for the total. RULES.md section 3. From 0 to 1; columns
   * that are nil throughout and blank cells say nothing.
   * @param halves half a step for each column.
   */
  castShare(figures: readonly (number | null)[], halves: readonly number[]): number {
    let cast = 0;
    let telling = 0;
    figures.forEach((figure, i) => {
      const total = this.totals[i] ?? 0;
      if (figure === null || (figure === 0 && total === 0)) return;
      telling += 1;
      const tolerance = halves[i] * ((this.addends[i] ?? 0) + 1);
      if (Math.abs(subtract(figure, total)) <= tolerance * (1 + noise)) cast += 1;
    });
    return telling === 0 ? 0 : cast / telling;
  }
}
