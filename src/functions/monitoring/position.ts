import { position as positionOf } from '../../domain/position';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * The word for a variance: Overspend, Underspend or On budget.
 * @customfunction POSITION
 * @param variance The outturn variance, positive for an overspend: one cell or a range. Blank is 0.
 * @param [tolerance] A variance of at most this size is on budget; 0 (default) or more, in the unit of the variance.
 * @returns The word, cell by cell.
 * @remarks #NUM! for a negative tolerance. RULES.md section 1.
 */
export function position(variance: unknown[][], tolerance?: unknown): unknown[][] {
  return eachCell(
    [number('Variance', variance), optionalNumber('Tolerance', tolerance, 0)],
    (amount, allowed) => (allowed < 0 ? outOfRange : positionOf(amount, allowed)),
  );
}

export const positionEntry: CatalogueEntry = {
  id: 'POSITION',
  category: 'Monitoring',
  examples: [
    example('POSITION', [-108], 'Underspend', {
      source: 'Period 10 report 2021-22, Table 1: Corporate Parent Service',
    }),
    example('POSITION', [711], 'Overspend'),
    example('POSITION', [0], 'On budget'),
    example('POSITION', [-23, 25], 'On budget', { note: 'Within a tolerance of 25.' }),
  ],
  native: ([variance, tolerance]) =>
    `IF(ABS(${variance})<=${operandOr(tolerance, '0')},"On budget",IF(${operand(variance)}>0,"Overspend","Underspend"))`,
  nativeNote:
    'A negative tolerance gives a word instead of #NUM!. Figures kept as text are read by Excel’s own rules.',
  implementation: position,
};
