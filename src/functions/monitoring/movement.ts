import { movement as movementOf } from '../../domain/movement';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand } from '../native';

/**
 * Movement since the previous period: current variance less prior variance. Positive is adverse.
 * @customfunction MOVEMENT
 * @param current The variance now: one cell or a range. Blank is 0.
 * @param prior The variance reported last time, in the same unit: one cell or a range. Blank is 0.
 * @returns The movement in the same unit, cell by cell.
 * @remarks Exact in decimals to 15 digits. #VALUE! for what is not a number. RULES.md sections 1 and 2.
 */
export function movement(current: unknown[][], prior: unknown[][]): unknown[][] {
  return eachCell([number('Current', current), number('Prior', prior)], movementOf);
}

export const movementEntry: CatalogueEntry = {
  id: 'MOVEMENT',
  category: 'Monitoring',
  examples: [
    example('MOVEMENT', [-294, -499], 205, {
      note: 'Still an underspend, but 205 worse than last time: an adverse movement.',
      source: 'Period 10 report 2021-22, Table 1: Prevention & Safeguarding',
    }),
    example('MOVEMENT', [-23, -9], -14, {
      note: 'A favourable movement.',
      source: 'Period 10 report 2021-22, Table 4: Prevention & Safeguarding Management',
    }),
  ],
  native: ([current, prior]) => `${operand(current)}-${operand(prior)}`,
  nativeNote:
    'Excel subtracts in binary, so beyond 15 digits a trace may remain. Figures kept as text are read by Excel’s own rules.',
  implementation: movement,
};
