import { reserve as reserveOf } from '../../domain/reserve';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * The balance of a reserve: opening balance less commitment, plus what is new.
 * @customfunction RESERVE
 * @param opening The balance at the start: one cell or a range. Blank is 0.
 * @param commitment What is drawn down or committed, positive, in the same unit: one cell or a range. Blank is 0.
 * @param [new_] What is new in the reserve, positive, in the same unit: one cell or a range. Default 0.
 * @returns The balance in the same unit, cell by cell; negative where more is committed than there is.
 * @remarks Exact in decimals to 15 digits. #VALUE! for what is not a number. RULES.md section 13.
 */
export function reserve(opening: unknown[][], commitment: unknown[][], new_?: unknown[][]): unknown[][] {
  return eachCell(
    [number('Opening', opening), number('Commitment', commitment), number('New', new_)],
    reserveOf,
  );
}

export const reserveEntry: CatalogueEntry = {
  id: 'RESERVE',
  category: 'Monitoring',
  examples: [
    example('RESERVE', [0.148, 0.056], 0.092, {
      source: 'Period 10 report 2021-22, Table 7: International Social Worker visa costs',
    }),
    example('RESERVE', [0.289, 0.289], 0, {
      note: 'All of it is committed.',
      source: 'Period 10 report 2021-22, Table 7: Family Group Conferencing',
    }),
    example('RESERVE', [0.148, 0.056, 0.2], 0.292, { note: 'With 0.2 put in.' }),
  ],
  native: ([opening, commitment, added]) =>
    `${operand(opening)}-${operand(commitment)}+${operandOr(added, '0')}`,
  nativeNote:
    'Excel calculates in binary, so beyond 15 digits a trace may remain. Figures kept as text are read by Excel’s own rules.',
  implementation: reserve,
};
