import { percentText } from './percentText';
import { priceReview, type PriceClause, type PriceIncrease } from './priceReview';

/**
 * The working of the price clause in one sentence, from the same figures as `priceReview`, so that the two cannot
 * contradict each other. RULES.md section 7.
 */
export function priceReviewNote(cpi: number, clause: PriceClause): string {
  const found = priceReview(cpi, clause);
  if (found === undefined) return `${reviewNeeded(cpi, clause.review)}.`;
  const efficiency = percentText(clause.efficiency);
  return `${opening(cpi, clause, found)} after ${efficiency} efficiency, net ${percentText(found.rate)}.`;
}

/** Why there is no increase, without a full stop. */
export function reviewNeeded(cpi: number, review: number): string {
  return `CPI ${percentText(cpi)} is above ${percentText(review)}: the increase is for the authority to review`;
}

function opening(cpi: number, { cap, floor }: PriceClause, { increase, reason }: PriceIncrease): string {
  const index = `CPI ${percentText(cpi)}`;
  const grows = `${percentText(increase)} increase`;
  switch (reason) {
    case 'belowFloor':
      return `${index} is below the ${percentText(floor)} floor: ${grows}`;
    case 'followsCpi':
      return `${index}: ${grows}`;
    case 'aboveCap':
      return `${index} is above the ${percentText(cap)} cap: ${grows}`;
    case 'floorAboveCap':
      return `${index} is above the ${percentText(cap)} cap, but the floor is higher: ${grows}`;
    case 'agreed':
      return `${index}: ${grows} agreed by the authority`;
  }
}
