/** Pieces of the formulas charts are drawn from. Plain functions only, so that every version of Excel reckons them alike. */
import { moneyDecimals } from '../display';
import type { ChartTable } from './chartTable';

/** A text in a formula: `"Homes ""A"""`. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The figure of a cell as the table shows it: `(294)`, `-` for what rounds to nil. */
export function figureTextFormula(cell: string, table: Pick<ChartTable, 'unit' | 'millionDecimals'>): string {
  const format = plainFormat(table);
  return `IF(${shownFormula(cell, table)}=0,"-",TEXT(${cell},"${format};(${format})"))`;
}

/** Excel's format of a figure above nil: `#,##0`. */
export function plainFormat({ unit, millionDecimals }: Pick<ChartTable, 'unit' | 'millionDecimals'>): string {
  const decimals = moneyDecimals(unit, millionDecimals);
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** What decides whether a figure is shown: below nil, nil or above it at the decimals shown. */
export function shownFormula(
  cell: string,
  { unit, millionDecimals }: Pick<ChartTable, 'unit' | 'millionDecimals'>,
): string {
  return `ROUND(${cell},${moneyDecimals(unit, millionDecimals)})`;
}
