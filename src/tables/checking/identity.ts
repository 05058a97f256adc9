/** One sum that a table must keep: a figure, and what it is worked out from. */
import type { TableView } from './tableView';

/** A figure of a table; row and column are positions in it. */
export interface FigureRef {
  view: TableView;
  row: number;
  column: number;
}

/** What all identities of one sort have in common. */
export interface IdentityRule {
  /** `variance`, `columnTotal` … */
  kind: string;
  /** Result and workings: `forecast outturn 303 less budget 326 gives (23)`. */
  explain(identity: Identity, computed: string): string;
  /** What a wrong input must agree with: `the column total 3,462`. Default: the heading and figure of the result. */
  names?(identity: Identity): string;
}

/** A figure that should come to what others make of it. */
export interface Identity {
  rule: IdentityRule;
  target: FigureRef;
  inputs: readonly FigureRef[];
  /** The result is the sum of the inputs times these … */
  coefficients?: readonly number[];
  /** … or this; `NaN` where there is no answer. */
  compute?: (values: readonly number[]) => number;
  /** Rounding that the inputs do not show, in the target's unit: 0 unless given. */
  slack?: number;
}

/** The figure of a cell; NaN where it holds none. */
export function valueOf({ view, row, column }: FigureRef): number {
  return view.value(row, column);
}

/** Half of the last printed place of a cell's figure. */
export function halfOf({ view, row, column }: FigureRef): number {
  return view.half(row, column);
}

/** The figure of a cell as printed. */
export function textOf({ view, row, column }: FigureRef): string {
  return view.text(row, column);
}

/** Where a cell stands on its sheet: `B12`. */
export function addressOf({ view, row, column }: FigureRef): string {
  return view.address(row, column);
}

/** A key that is the same for the same cell of a workbook, whichever table it was reached through. */
export function cellKey({ view, row, column }: FigureRef): string {
  const { table } = view;
  return `${table.sheetName}!${table.rows[row].row},${table.columns[column].column}`;
}

/** Whether a cell holds a figure. */
export function hasFigure(ref: FigureRef): boolean {
  return !Number.isNaN(valueOf(ref));
}

/** The result of an identity on given values of its inputs. */
export function computeOn({ coefficients, compute }: Identity, values: readonly number[]): number {
  if (compute) return compute(values);
  return values.reduce((sum, value, i) => sum + value * (coefficients?.[i] ?? 1), 0);
}
