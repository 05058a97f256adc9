import { realTerms as realTermsOf } from '../../domain/realTerms';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { divisionByZero } from '../errors';
import { example } from '../example';
import { operand } from '../native';

/**
 * An amount in the prices of another date: amount × index now / index then.
 * @customfunction REALTERMS
 * @param amount The amount in the prices of its own date: one cell or a range. Blank is 0.
 * @param indexthen The price index at the date of the amount: one cell or a range. Blank is 0.
 * @param indexnow The same index at the date whose prices are wanted: one cell or a range. Blank is 0.
 * @returns The amount in the prices wanted, cell by cell.
 * @remarks #DIV/0! where indexthen is 0. Works both ways: an earlier date as now takes inflation out. RULES.md
 * section 9.
 */
export function realTerms(amount: unknown[][], indexthen: unknown[][], indexnow: unknown[][]): unknown[][] {
  return eachCell(
    [number('Amount', amount), number('Indexthen', indexthen), number('Indexnow', indexnow)],
    (money, then, now) => realTermsOf(money, then, now) ?? divisionByZero,
  );
}

export const realTermsEntry: CatalogueEntry = {
  id: 'REALTERMS',
  category: 'Inflation and prices',
  examples: [
    example('REALTERMS', [1000, 100, 125], 1250),
    example('REALTERMS', [1250, 125, 100], 1000, { note: 'Inflation taken out again.' }),
    example('REALTERMS', [137.15, 111.6, 117.1], 143.909184587814, {
      note: 'A first-year contract sum in later prices.',
    }),
  ],
  native: ([amount, indexthen, indexnow]) => `${operand(amount)}*${operand(indexnow)}/${operand(indexthen)}`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Figures kept as text are read by Excel’s own rules.',
  implementation: realTerms,
};
