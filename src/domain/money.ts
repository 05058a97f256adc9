import { figureText } from './figureText';
import { round } from './round';
import { convertUnit, type Unit } from './unit';

/** How money is printed: `£0.108m`, `£108k`, `£108,000`, or `(108)` as in a table. */
export type MoneyStyle = '£m' | '£k' | '£' | 'table';

const textStyles = {
  '£m': { unit: '£m', decimals: 3, suffix: 'm' },
  '£k': { unit: '£000', decimals: 0, suffix: 'k' },
  '£': { unit: '£', decimals: 0, suffix: '' },
} as const;

/** Decimals in a table: whole pounds, whole thousands, millions to the nearest thousand. */
const tableDecimals: Record<Unit, number> = { '£': 0, '£000': 0, '£m': 3 };

/**
 * Money as text. RULES.md section 3.
 * @param amount in `unit`; negative amounts start with `-`, or stand in brackets in the `table` style.
 * @param style `table` stays in `unit` and shows zero as `-`; the others convert.
 * @returns text whose sign is that of the rounded figure, so never `(0)`, `-£0.000m` or `-£0`.
 */
export function money(amount: number, unit: Unit, style: MoneyStyle): string {
  if (style === 'table') return tableText(amount, tableDecimals[unit]);
  const { unit: shown, decimals, suffix } = textStyles[style];
  const figure = round(convertUnit(amount, unit, shown), decimals);
  return `${figure < 0 ? '-' : ''}£${figureText(figure, decimals)}${suffix}`;
}

function tableText(amount: number, decimals: number): string {
  const figure = round(amount, decimals);
  if (figure === 0) return '-';
  const text = figureText(figure, decimals);
  return figure < 0 ? `(${text})` : text;
}
