import { figureText } from '../domain/figureText';
import { money } from '../domain/money';
import { round } from '../domain/round';
import type { Figure } from './specification';
import type { MoneyUnit } from './types';

/** Percentages are shown to one decimal. */
const percentDecimals = 1;

/** Decimals at which a table shows money. RULES.md section 3. */
export function moneyDecimals(unit: MoneyUnit): number {
  return unit === '£m' ? 3 : 0;
}

/** A figure as the workbook shows it: `(294)`, `4.5%`, `-` for what rounds to nil; words as they are. */
export function formatFigure(figure: Figure, format: 'text' | 'money' | 'percent', unit: MoneyUnit): string {
  if (typeof figure === 'string') return figure;
  if (format !== 'percent') return money(figure, unit, 'table');
  const rounded = round(figure, percentDecimals + 2);
  if (rounded === 0) return '-';
  const size = `${figureText(rounded * 100, percentDecimals)}%`;
  return rounded < 0 ? `(${size})` : size;
}

/**
 * Excel's format for a figure of the same look. A format cannot tell a figure that rounds to nil from one that does not: see
 * `nilFormat`.
 */
export function numberFormat(format: 'text' | 'money' | 'percent', unit: MoneyUnit): string {
  if (format === 'text') return 'General';
  if (format === 'percent') return '0.0%;(0.0%);"-"';
  return unit === '£m' ? '#,##0.000;(#,##0.000);"-"' : '#,##0;(#,##0);"-"';
}
