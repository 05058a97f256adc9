import { figureText } from '../domain/figureText';
import { round } from '../domain/round';
import type { Figure, FigureFormat } from './specification';
import type { MoneyUnit } from './types';

/** Percentages are shown to one decimal, fine ones to as many as three. */
const percentDecimals = 1;
const finePercentDecimals = 3;

/** Excel counts days from here; its day 60 is a 29 February 1900 that never was, so real dates begin after it. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;
/** Excel's calendar ends with the year 9999. */
const daysAfterTheLast = 2_958_466;

/** Decimals of money in £m, usually. RULES.md section 3. */
const usualMillionDecimals = 3;

/** Decimals at which a table shows money: whole pounds and thousands. RULES.md section 3. */
export function moneyDecimals(unit: MoneyUnit, millionDecimals = usualMillionDecimals): number {
  return unit === '£m' ? millionDecimals : 0;
}

/** Decimals of a format of numbers that is no percentage; null for formats that are shown as they are. */
function decimalsOf(format: FigureFormat, unit: MoneyUnit, millionDecimals: number): number | null {
  if (format === 'money') return moneyDecimals(unit, millionDecimals);
  if (format === 'pounds' || format === 'numberFine') return 2;
  return format === 'number' ? 0 : null;
}

/** In brackets when negative, a dash for what rounds to nil. */
function inBrackets(figure: number, decimals: number, text: (rounded: number) => string): string {
  const rounded = round(figure, decimals);
  if (rounded === 0) return '-';
  return rounded < 0 ? `(${text(rounded)})` : text(rounded);
}

function percentText(rate: number): string {
  return `${figureText(rate * 100, percentDecimals)}%`;
}

function finePercentText(rate: number): string {
  return `${figureText(rate * 100, finePercentDecimals).replace(/0{1,2}$/, '')}%`;
}

/** A day counted as Excel does, as `05/04/2022`; a number that is no day as it is. */
function dateText(day: number): string {
  if (!(day >= 1 && day < daysAfterTheLast)) return String(day);
  const date = new Date(dayZero + Math.floor(day) * millisecondsADay);
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/**
 * A figure as the workbook shows it: `(294)`, `4.5%`, `05/04/2022`, `-` for what rounds to nil; words as they are.
 * @param millionDecimals of money in £m; default 3.
 */
export function formatFigure(
  figure: Figure,
  format: FigureFormat,
  unit: MoneyUnit,
  millionDecimals = usualMillionDecimals,
): string {
  if (typeof figure === 'string') return figure;
  if (format === 'percent') return inBrackets(figure, percentDecimals + 2, percentText);
  if (format === 'percentFine') return inBrackets(figure, finePercentDecimals + 2, finePercentText);
  if (format === 'date') return dateText(figure);
  const decimals = decimalsOf(format, unit, millionDecimals);
  if (decimals === null) return String(figure);
  return inBrackets(figure, decimals, (rounded) => figureText(rounded, decimals));
}

/**
 * Excel's format for a figure of the same look: money in brackets when negative and a dash for whatever rounds to nil,
 * which `#,##0;(#,##0);"-"` would show as (0) or 0. The # after the dash shows nothing, but with it Excel takes the third
 * part for a number that rounds to nil, and puts no minus sign before it.
 */
export function numberFormat(
  format: FigureFormat,
  unit: MoneyUnit,
  millionDecimals = usualMillionDecimals,
): string {
  if (format === 'percent') return dashForNil('0.0%', percentDecimals + 2);
  if (format === 'percentFine') return dashForNil('0.0##%', finePercentDecimals + 2);
  if (format === 'date') return 'dd/mm/yyyy';
  const decimals = decimalsOf(format, unit, millionDecimals);
  if (decimals === null) return 'General';
  return dashForNil(decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0', decimals);
}

function dashForNil(figure: string, decimals: number): string {
  const half = (0.5 / 10 ** decimals).toFixed(decimals + 1);
  return `[>=${half}]${figure};[<=-${half}](${figure});"-"#`;
}
