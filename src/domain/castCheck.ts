import { castDifference } from './castDifference';
import { excelDecimal } from './exact';
import { figureText } from './figureText';

/**
 * Whether printed figures add up to their printed total: `Casts`; `Rounding 1` where rounding explains the difference,
 * total less sum; else `Out by 406`. Rounding explains half a unit of the last printed place for each figure that is not
 * 0 and half for the total. A total below its sum has a minus: `Rounding -1`. RULES.md section 3.
 * @param decimals of the printed figures, −6 to 6: 0 is whole figures, −3 thousands. The difference is shown to as
 *   many, or more where it has more.
 */
export function castCheck(figures: readonly number[], total: number, decimals: number): string {
  const difference = castDifference(figures, total);
  if (difference === 0) return 'Casts';
  const printed = figures.filter((figure) => figure !== 0).length;
  const explained = excelDecimal((printed + 1) / 2).times(`1e${-decimals}`);
  const size = excelDecimal(difference).abs();
  const verdict = size.lessThanOrEqualTo(explained) ? 'Rounding' : 'Out by';
  const sign = difference < 0 ? '-' : '';
  return `${verdict} ${sign}${figureText(difference, Math.max(decimals, size.decimalPlaces(), 0))}`;
}
