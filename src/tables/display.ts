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
 * Excel's format for a figure of the same look: money in brackets when negative and a dash for whatever rounds to nil,
 * which `#,##0;(#,##0);"-"` would show as (0) or 0. The # after the dash shows nothing, but with it Excel takes the third
 * part for a number that rounds to nil, and puts no minus sign before it.
 */
export function numberFormat(format: 'text' | 'money' | 'percent', unit: MoneyUnit): string {
  if (format === 'text') return 'General';
  if (format === 'percent') return dashForNil('0.0%', percentDecimals + 2);
  const decimals = moneyDecimals(unit);
  return dashForNil(decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0', decimals);
}

function dashForNil(figure: string, decimals: number): string {
  const half = (0.5 / 10 ** decimals).toFixed(decimals + 1);
  return `[>=${half}]${figure};[<=-${half}](${figure});"-"#`;
}
