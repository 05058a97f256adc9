import { excelDecimal, toExcelNumber } from '../../domain/exact';

/** The product of several figures, exactly. FUNCTIONS.md rule 2. */
export function product(factors: readonly number[]): number {
  return toExcelNumber(factors.map(excelDecimal).reduce((soFar, factor) => soFar.times(factor)));
}
