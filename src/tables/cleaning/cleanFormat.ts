import { excelDecimal } from '../../domain/exact';
import { numberFormat } from '../display';

/** What the cleaned cells of a column come to, so that one format fits them all. */
export interface ColumnOfFigures {
  values: number[];
  /** Fractions. */
  percentages: number[];
  /** Decimals that money has here whatever its figures. */
  leastDecimals: number;
}

/** Formats that say nothing about how a number is to look; in `@` a number would stay text. */
const noFormat = new Set(['General', '@', '']);

/** More decimals than this are kept in the cell and not shown. */
const mostDecimals = 4;

/** Percentages have one decimal, fine ones more. */
const fewDecimals = 3;

function decimalsIn(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, excelDecimal(value).decimalPlaces()), 0);
}

/** The house's format for a cleaned cell; a format that the user gave it stays. */
export function cleanFormat(former: string, percent: boolean, column: ColumnOfFigures): string {
  if (!noFormat.has(former)) return former;
  if (percent)
    return numberFormat(decimalsIn(column.percentages) > fewDecimals ? 'percentFine' : 'percent', '£');
  const decimals = Math.min(mostDecimals, Math.max(column.leastDecimals, decimalsIn(column.values)));
  return decimals === 0 ? numberFormat('money', '£') : numberFormat('money', '£m', decimals);
}
