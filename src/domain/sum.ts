import { decimalFromText, excelDecimal, toExcelNumber } from './exact';

/** The exact sum of the decimals Excel shows, to 15 significant digits; 0 for no values. */
export function sum(values: readonly number[]): number {
  const total = values.reduce((soFar, value) => soFar.plus(excelDecimal(value)), decimalFromText('0'));
  return toExcelNumber(total);
}
