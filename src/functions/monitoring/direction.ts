import { direction as directionOf } from '../../domain/direction';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * The word for a movement: Adverse, Favourable or No change.
 * @customfunction DIRECTION
 * @param movement The movement since the previous period, positive for adverse: one cell or a range. Blank is 0.
 * @param [tolerance] A movement of at most this size is no change; 0 (default) or more, in the unit of the movement.
 * @returns The word, cell by cell.
 * @remarks #NUM! for a negative tolerance. RULES.md section 1.
 */
export function direction(movement: unknown[][], tolerance?: unknown): unknown[][] {
  return eachCell(
    [number('Movement', movement), optionalNumber('Tolerance', tolerance, 0)],
    (amount, allowed) => (allowed < 0 ? outOfRange : directionOf(amount, allowed)),
  );
}

export const directionEntry: CatalogueEntry = {
  id: 'DIRECTION',
  category: 'Monitoring',
  examples: [
    example('DIRECTION', [205], 'Adverse', {
      note: 'Whatever the variance: here an underspend that has shrunk.',
      source: 'Period 10 report 2021-22, Table 1: Prevention & Safeguarding',
    }),
    example('DIRECTION', [-210], 'Favourable', {
      source: 'Period 10 report 2021-22, paragraph 5.3: Corporate Parent Service',
    }),
    example('DIRECTION', [0], 'No change'),
    example('DIRECTION', [-14, 20], 'No change', { note: 'Within a tolerance of 20.' }),
  ],
  native: ([movement, tolerance]) =>
    `IF(ABS(${movement})<=${operandOr(tolerance, '0')},"No change",IF(${operand(movement)}>0,"Adverse","Favourable"))`,
  nativeNote:
    'A negative tolerance gives a word instead of #NUM!. Figures kept as text are read by Excel’s own rules.',
  implementation: direction,
};
