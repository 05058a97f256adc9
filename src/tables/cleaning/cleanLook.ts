import { excelDecimal } from '../../domain/exact';
import { formatFigure, numberFormat } from '../display';

/** What the cleaned cells of a column come to, so that one look fits them all. */
export interface ColumnOfFigures {
  values: number[];
  /** Fractions. */
  percentages: number[];
  /** Decimals that money has here whatever its figures. */
  leastDecimals: number;
}

/** How a number will look in its cell. */
export interface CleanLook {
  /** Excel's number format. */
  format: string;
  show(value: number): string;
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

function houseLook(percent: boolean, column: ColumnOfFigures): CleanLook {
  if (percent) {
    const name = decimalsIn(column.percentages) > fewDecimals ? 'percentFine' : 'percent';
    return { format: numberFormat(name, '£'), show: (value) => formatFigure(value, name, '£') };
  }
  const decimals = Math.min(mostDecimals, Math.max(column.leastDecimals, decimalsIn(column.values)));
  // Only money in millions has decimals of its own choosing.
  const unit = decimals === 0 ? '£' : '£m';
  return {
    format: numberFormat('money', unit, decimals),
    show: (value) => formatFigure(value, 'money', unit, decimals),
  };
}

/** The house's look of the figures of a column; a format that the user gave a cell stays. */
export function cleanLook(former: string, percent: boolean, column: ColumnOfFigures): CleanLook {
  const look = houseLook(percent, column);
  return noFormat.has(former) ? look : { ...look, format: former };
}
