/** How finely a figure is shown, when two that were rounded are the same, and how their difference is written. */
import { figureText } from '../../domain/figureText';
import { round } from '../../domain/round';
import type { FigureRef } from '../checking/identity';
import type { TableView } from '../checking/tableView';
import type { CellFigure } from './change';

/** Figures nearer than this share of their size are the same but for binary arithmetic. */
const noise = 1e-9;
/** More decimals than these say nothing to a reader. */
const mostDecimals = 6;

function isPercentText(text: string): boolean {
  return text.includes('%');
}

function decimalsIn(text: string): number | null {
  if (!/\d/.test(text) || /\de[+-]?\d/i.test(text)) return null;
  return /\.(\d+)/.exec(text)?.[1].length ?? 0;
}

/** Known once for each column: a table can have thousands of rows of nil. */
const known = new WeakMap<TableView, Map<number, number>>();

/** The most decimals that the figures of a column show; nil and blank cells show none themselves. */
function decimalsOfColumn({ view, column }: FigureRef): number {
  const ofTable = known.get(view) ?? new Map<number, number>();
  known.set(view, ofTable);
  const before = ofTable.get(column);
  if (before !== undefined) return before;
  let most = 0;
  for (const [row, { kind }] of view.table.rows.entries()) {
    if (kind !== 'group') most = Math.max(most, decimalsIn(view.text(row, column)) ?? 0);
  }
  ofTable.set(column, most);
  return most;
}

/** Decimals at which a figure is shown; of a percentage those before the sign. */
export function decimalsShown(ref: FigureRef): number {
  return Math.min(mostDecimals, decimalsIn(ref.view.text(ref.row, ref.column)) ?? decimalsOfColumn(ref));
}

/** The last printed place of a figure in the unit of its table: 1 for 7,599 and 0.001 for 4.5%. */
export function placeOf(ref: FigureRef): number {
  const { view, row, column } = ref;
  const { sheet, table } = view;
  const line = table.rows[row].row - sheet.row;
  const at = table.columns[column].column - sheet.column;
  const isAsHeld = typeof sheet.values[line][at] !== 'number' || sheet.numberFormats[line][at] === 'General';
  const half = view.half(row, column);
  if (isAsHeld && half > 0) return Math.max(2 * half, 10 ** -mostDecimals);
  return 10 ** -(decimalsShown(ref) + (isPercentText(view.text(row, column)) ? 2 : 0));
}

/**
 * Whether two figures cannot be the same one rounded: figures shown as finely as each other must be shown alike.
 * @param placeA last printed place of `a`, in the same unit.
 */
export function differ(a: number, placeA: number, b: number, placeB: number): boolean {
  const distance = Math.abs(a - b);
  const slight = noise * Math.max(1, Math.abs(a), Math.abs(b));
  if (distance <= slight) return false;
  const alike = Math.abs(placeA - placeB) <= noise * Math.max(placeA, placeB);
  if (alike) return Math.round(a / placeA) !== Math.round(b / placeA);
  return distance > (placeA + placeB) / 2 + slight;
}

/** How figures of a cell are written. */
export interface Style {
  decimals: number;
  percent: boolean;
}

/** The way a cell writes its figure, with at least so many decimals. */
export function styleOf(ref: FigureRef, leastDecimals = 0): Style {
  const text = ref.view.text(ref.row, ref.column);
  return {
    decimals: Math.max(leastDecimals, decimalsShown(ref)),
    percent: isPercentText(text),
  };
}

/** A figure in words: `(294)`, `4.5%`; nil for what rounds to it. */
export function written(value: number, { decimals, percent }: Style): string {
  const rounded = round(value * (percent ? 100 : 1), decimals);
  if (rounded === 0) return 'nil';
  const text = `${figureText(rounded, decimals)}${percent ? '%' : ''}`;
  return rounded > 0 ? text : `(${text})`;
}

/** The same for a cell. */
export function cellFigure(value: number, { decimals, percent }: Style): CellFigure {
  const places = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  const numberFormat = percent ? `${places}%` : `${places};(${places});"-"`;
  return { value: round(value, decimals + (percent ? 2 : 0)), numberFormat };
}
