import { priceReview } from '../../domain/priceReview';
import { priceReviewNote as noteOf } from '../../domain/priceReviewNote';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import type { PriceMethod } from '../options';
import { clauseArguments, toClause } from './priceClause';
import { priceReviewNoteNative } from './priceReviewNoteNative';

/**
 * The working of the annual price review in words, for the file or a letter to the provider.
 * @customfunction PRICEREVIEWNOTE
 * @param cpi The inflation index of the clause, such as 2.5% or 0.025: one cell or a range. Blank is 0.
 * @param [cap] The increase is at most this. Default 2%.
 * @param [floor] The increase is at least this, even where the cap is lower. Default 1.5%.
 * @param [efficiency] The saving taken off the price. Default 1%.
 * @param [review] With CPI above this the increase is for the authority to review. Default 3%.
 * @param [agreed] The increase the authority agreed; it counts only where CPI is above review.
 * @param [method] "compound" (default) or "additive", as in PRICEREVIEWRATE.
 * @returns One sentence, cell by cell; its figures are those of PRICEREVIEWRATE, in full.
 * @remarks Exactly at a limit is not below or above it. #NUM! where the net change is beyond Excel's numbers. RULES.md section 7.
 */
export function priceReviewNote(
  cpi: unknown[][],
  cap?: unknown,
  floor?: unknown,
  efficiency?: unknown,
  review?: unknown,
  agreed?: unknown,
  method?: PriceMethod,
): unknown[][] {
  return eachCell(
    [number('CPI', cpi), ...clauseArguments(cap, floor, efficiency, review, agreed, method)],
    (index, ...terms) => {
      const clause = toClause(...terms);
      const rate = priceReview(index, clause)?.rate ?? 0;
      return Number.isFinite(rate) ? noteOf(index, clause) : outOfRange;
    },
  );
}

export const priceReviewNoteEntry: CatalogueEntry = {
  id: 'PRICEREVIEWNOTE',
  category: 'Inflation and prices',
  examples: [
    example(
      'PRICEREVIEWNOTE',
      [0.007],
      'CPI 0.7% is below the 1.5% floor: 1.5% increase after 1% efficiency, net 0.485%.',
    ),
    example('PRICEREVIEWNOTE', [0.0151], 'CPI 1.51%: 1.51% increase after 1% efficiency, net 0.4949%.'),
    example(
      'PRICEREVIEWNOTE',
      [0.025],
      'CPI 2.5% is above the 2% cap: 2% increase after 1% efficiency, net 0.98%.',
    ),
    example('PRICEREVIEWNOTE', [0.04], 'CPI 4% is above 3%: the increase is for the authority to review.'),
    example(
      'PRICEREVIEWNOTE',
      [0.04, null, null, null, null, 0.04],
      'CPI 4%: 4% increase agreed by the authority after 1% efficiency, net 2.96%.',
    ),
  ],
  native: priceReviewNoteNative,
  nativeNote:
    'Percentages are shown to at most 10 decimals, with the decimal point of whoever opens the workbook. ' +
    'Blank cells used as cap, floor, efficiency or review are 0 instead of the default, and an unknown word in a cell ' +
    'used as method counts as compound. That the floor is above the cap is not said. ' +
    'An error in a term that is not needed, such as agreed below the review, does not show.',
  implementation: priceReviewNote,
};
