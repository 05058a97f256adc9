import { variancePercent as variancePercentOf } from '../../domain/variancePercent';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, option } from '../coerce';
import { divisionByZero } from '../errors';
import { example } from '../example';
import { byOption, operand } from '../native';

/**
 * What the variance is divided by.
 * @customenum {string}
 */
// prettier-ignore
export enum VarianceBase {
  /** The budget as it is: a negative budget turns the sign */
  signed = "signed",
  /** The size of the budget: the sign stays that of the variance */
  absolute = "absolute",
}

/**
 * The variance as a percentage of the budget: outturn less budget, over the budget.
 * @customfunction VARIANCEPCT
 * @param budget The budget: one cell or a range. Blank is 0.
 * @param outturn The outturn or forecast, in the unit of the budget: one cell or a range. Blank is 0.
 * @param [base] "signed" (default): over the budget as it is. "absolute": over its size.
 * @returns A fraction, cell by cell: format it as a percentage.
 * @remarks 0 over 0 is 0; anything else over 0 is #DIV/0!. RULES.md section 2, points 5 to 8.
 */
export function variancePercent(budget: unknown[][], outturn: unknown[][], base?: VarianceBase): unknown[][] {
  return eachCell(
    [
      number('Budget', budget),
      number('Outturn', outturn),
      option('Base', base, VarianceBase, VarianceBase.signed),
    ],
    (budgeted, spent, over) => variancePercentOf(budgeted, spent, over) ?? divisionByZero,
  );
}

export const variancePercentEntry: CatalogueEntry = {
  id: 'VARIANCEPCT',
  category: 'Monitoring',
  examples: [
    example('VARIANCEPCT', [85200, 81404], -0.0445539906103286, { note: 'An underspend of 4.5%.' }),
    example('VARIANCEPCT', [-54342, -54661], 0.00587022928857974, {
      note: 'With a negative budget a signed base turns the sign.',
      source: 'Finance and Performance Report, January 2016: Grants',
    }),
    example('VARIANCEPCT', [-54342, -54661, 'absolute'], -0.00587022928857974, {
      note: 'Over the size of the budget the sign stays that of the variance.',
    }),
    example('VARIANCEPCT', [0, 0], 0, { note: 'Nothing over nothing is 0.' }),
  ],
  native: ([budget, outturn, base]) => {
    const difference = `${operand(outturn)}-${operand(budget)}`;
    const divisor = byOption(base, { signed: operand(budget), absolute: `ABS(${budget})` });
    return `IF(${difference}=0,0,(${difference})/${divisor})`;
  },
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Figures kept as text are read by Excel’s own rules, ' +
    'and an unknown word in a cell used as base counts as signed.',
  implementation: variancePercent,
};
