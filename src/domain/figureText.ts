import { excelDecimal } from './exact';

/**
 * The size of a figure as it is printed: no sign, commas between groups of three, a fixed number of decimals.
 * 1234.5 with 3 decimals is `1,234.500`. Round the figure first: this only prints.
 */
export function figureText(value: number, decimals: number): string {
  const [whole, fraction] = excelDecimal(value).abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
