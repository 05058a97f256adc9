import { priceReview } from '../../domain/priceReview';
import { reviewNeeded } from '../../domain/priceReviewNote';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { notAvailable } from '../errors';
import { example } from '../example';
import type { PriceMethod } from '../options';
import { clauseArguments, nativeClause, nativeFactor, toClause } from './priceClause';

/**
 * The net change of a framework price at the annual review, as a rate: efficiency and increase together.
 * @customfunction PRICEREVIEWRATE
 * @param cpi The inflation index of the clause, such as 2.5% or 0.025: one cell or a range. Blank is 0.
 * @param [cap] The increase is at most this. Default 2%.
 * @param [floor] The increase is at least this, even where the cap is lower. Default 1.5%.
 * @param [efficiency] The saving taken off the price. Default 1%.
 * @param [review] With CPI above this the increase is for the authority to review. Default 3%.
 * @param [agreed] The increase the authority agreed; it counts only where CPI is above review.
 * @param [method] "compound" (default): (1 − efficiency) × (1 + increase) − 1. "additive": increase − efficiency.
 * @returns A fraction, cell by cell: format it as a percentage.
 * @remarks Exactly at a limit is not below or above it. #N/A where the increase is for the authority to review and
 * nothing is agreed. RULES.md section 7.
 */
export function priceReviewRate(
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
      return priceReview(index, clause)?.rate ?? notAvailable(reviewNeeded(index, clause.review));
    },
  );
}

const strategy = 'Medium term financial strategy 2022-25: framework contracts';

export const priceReviewRateEntry: CatalogueEntry = {
  id: 'PRICEREVIEWRATE',
  category: 'Inflation and prices',
  examples: [
    example('PRICEREVIEWRATE', [0.007], 0.00485, { note: 'CPI below the floor of 1.5%.', source: strategy }),
    example('PRICEREVIEWRATE', [0.0151], 0.004949),
    example('PRICEREVIEWRATE', [0.02], 0.0098, { note: 'Exactly at the cap.' }),
    example('PRICEREVIEWRATE', [0.04, null, null, null, null, 0.04], 0.0296, {
      note: 'The authority agreed 4%.',
    }),
    example('PRICEREVIEWRATE', [0.007, null, null, null, null, null, 'additive'], 0.005, {
      note: 'The clause’s own minimum of 0.5% is additive.',
      source: strategy,
    }),
  ],
  native: (args) => `${nativeFactor(nativeClause(args))}-1`,
  nativeNote:
    'Excel calculates in binary, so a trace may remain after the 15th decimal. It shows #N/A without the reason. ' +
    'Blank cells used as cap, floor, efficiency or review are 0 instead of the default, and an unknown word in a cell ' +
    'used as method counts as compound. ' +
    'An error in a term that is not needed, such as agreed below the review, does not show.',
  implementation: priceReviewRate,
};
