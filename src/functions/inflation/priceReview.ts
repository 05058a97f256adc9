import { reviewedPrice } from '../../domain/priceReview';
import { reviewNeeded } from '../../domain/priceReviewNote';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number } from '../coerce';
import { notAvailable } from '../errors';
import { example } from '../example';
import { operand } from '../native';
import type { PriceMethod } from '../options';
import { clauseArguments, nativeClause, nativeFactor, toClause } from './priceClause';

/**
 * A framework price after the annual review: CPI between a floor and a cap, less an efficiency.
 * @customfunction PRICEREVIEW
 * @param price The price before the review: one cell or a range. Blank is 0.
 * @param cpi The inflation index of the clause, such as 2.5% or 0.025: one cell or a range. Blank is 0.
 * @param [cap] The increase is at most this. Default 2%.
 * @param [floor] The increase is at least this, even where the cap is lower. Default 1.5%.
 * @param [efficiency] The saving taken off the price. Default 1%.
 * @param [review] With CPI above this the increase is for the authority to review. Default 3%.
 * @param [agreed] The increase the authority agreed; it counts only where CPI is above review.
 * @param [method] "compound" (default): price × (1 − efficiency) × (1 + increase). "additive": price × (1 + increase − efficiency).
 * @returns The new price, cell by cell.
 * @remarks Exactly at a limit is not below or above it. #N/A where the increase is for the authority to review and
 * nothing is agreed. Not rounded to pence. RULES.md section 7.
 */
export function priceReview(
  price: unknown[][],
  cpi: unknown[][],
  cap?: unknown,
  floor?: unknown,
  efficiency?: unknown,
  review?: unknown,
  agreed?: unknown,
  method?: PriceMethod,
): unknown[][] {
  return eachCell(
    [
      number('Price', price),
      number('CPI', cpi),
      ...clauseArguments(cap, floor, efficiency, review, agreed, method),
    ],
    (before, index, ...terms) => {
      const clause = toClause(...terms);
      return reviewedPrice(before, index, clause) ?? notAvailable(reviewNeeded(index, clause.review));
    },
  );
}

const strategy = 'Medium term financial strategy 2022-25: framework contracts';

export const priceReviewEntry: CatalogueEntry = {
  id: 'PRICEREVIEW',
  category: 'Inflation and prices',
  examples: [
    example('PRICEREVIEW', [1000, 0.007], 1004.85, {
      note: 'CPI below the floor of 1.5%.',
      source: strategy,
    }),
    example('PRICEREVIEW', [1000, 0.0151], 1004.949, { note: 'Between floor and cap.' }),
    example('PRICEREVIEW', [1000, 0.025], 1009.8, { note: 'CPI above the cap of 2%.', source: strategy }),
    example('PRICEREVIEW', [1000, 0.04, null, null, null, null, 0.04], 1029.6, {
      note: 'Above 3% the authority decides; it agreed 4%.',
    }),
    example('PRICEREVIEW', [1000, 0.007, null, null, null, null, null, 'additive'], 1005, {
      note: 'The clause’s own minimum of 0.5% is additive.',
      source: strategy,
    }),
  ],
  native: ([price, ...terms]) => `${operand(price)}*${nativeFactor(nativeClause(terms))}`,
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. It shows #N/A without the reason. Blank cells used as ' +
    'cap, floor, efficiency or review are 0 instead of the default, and an unknown word in a cell used as method ' +
    'counts as compound. ' +
    'An error in a term that is not needed, such as agreed below the review, does not show.',
  implementation: priceReview,
};
