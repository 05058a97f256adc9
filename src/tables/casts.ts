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

/** Columns of figures added up row by row, remembering how many figures that are not nil went into each. */
export class RunningTotals {
  private readonly totals: number[] = [];
  private readonly addends: number[] = [];
  /** Rows added with any figure that is not nil. */
  rows = 0;

  add(figures: readonly number[]): void {
    if (figures.some((figure) => figure !== 0)) this.rows += 1;
    figures.forEach((figure, i) => {
      this.totals[i] = add(this.totals[i] ?? 0, figure);
      this.addends[i] = (this.addends[i] ?? 0) + (figure === 0 ? 0 : 1);
    });
  }

  /**
   * Whether a row of figures is the total, all of them having been rounded before they were printed: half a step for
   * each figure that is not nil and half for the total. RULES.md section 3.
   */
  cast(figures: readonly number[], half: number): boolean {
    return figures.every((figure, i) => {
      const tolerance = half * ((this.addends[i] ?? 0) + 1);
      return Math.abs(subtract(figure, this.totals[i] ?? 0)) <= tolerance * (1 + 1e-9);
    });
  }
}
