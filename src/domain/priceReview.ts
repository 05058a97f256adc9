import type { Decimal } from 'decimal.js';
import { excelDecimal, toExcelNumber } from './exact';

/** How the efficiency and the increase go together: multiplied, or added up. */
export type PriceMethod = 'compound' | 'additive';

/** The terms of a framework contract's price clause. Rates are fractions: 0.02 is 2%. RULES.md section 7. */
export interface PriceClause {
  /** The increase is at most this. */
  cap: number;
  /** The increase is at least this, even where the cap is lower. */
  floor: number;
  /** Taken off the price before the increase. */
  efficiency: number;
  /** With CPI above this the increase is for the authority to decide. */
  review: number;
  /** The increase the authority decided on; it counts only where there is a review. */
  agreed: number | undefined;
  method: PriceMethod;
}

/** Why the increase is what it is. Exactly at a limit is not below or above it. */
export type PriceReason = 'belowFloor' | 'followsCpi' | 'aboveCap' | 'floorAboveCap' | 'agreed';

/** What the clause makes of a CPI. */
export interface PriceIncrease {
  /** A fraction, before the efficiency. */
  increase: number;
  /** The change of the price, efficiency and increase together, as a fraction to 15 digits. */
  rate: number;
  reason: PriceReason;
}

/**
 * The increase under the clause: max(floor, min(cap, CPI)). The net rate is (1 − efficiency) × (1 + increase) − 1, or
 * increase − efficiency where the method is additive: the clause's own figures are additive, its order of working
 * compounds. RULES.md section 7.
 * @returns undefined where CPI is above the review limit and nothing is agreed.
 */
export function priceReview(cpi: number, clause: PriceClause): PriceIncrease | undefined {
  const found = findIncrease(excelDecimal(cpi), clause);
  if (found === undefined) return undefined;
  const { increase, reason } = found;
  return {
    increase: toExcelNumber(increase),
    rate: toExcelNumber(netRate(increase, clause)),
    reason,
  };
}

/** The price after the clause, in the unit of the price; undefined as for `priceReview`. */
export function reviewedPrice(price: number, cpi: number, clause: PriceClause): number | undefined {
  const found = findIncrease(excelDecimal(cpi), clause);
  if (found === undefined) return undefined;
  return toExcelNumber(excelDecimal(price).times(netRate(found.increase, clause).plus(1)));
}

function findIncrease(
  cpi: Decimal,
  clause: PriceClause,
): { increase: Decimal; reason: PriceReason } | undefined {
  if (cpi.gt(excelDecimal(clause.review))) {
    if (clause.agreed === undefined) return undefined;
    return { increase: excelDecimal(clause.agreed), reason: 'agreed' };
  }
  const cap = excelDecimal(clause.cap);
  const floor = excelDecimal(clause.floor);
  if (cpi.lt(floor)) return { increase: floor, reason: 'belowFloor' };
  if (cpi.lte(cap)) return { increase: cpi, reason: 'followsCpi' };
  return cap.lt(floor) ? { increase: floor, reason: 'floorAboveCap' } : { increase: cap, reason: 'aboveCap' };
}

function netRate(increase: Decimal, { efficiency, method }: PriceClause): Decimal {
  const saved = excelDecimal(efficiency);
  if (method === 'additive') return increase.minus(saved);
  return increase.plus(1).times(saved.negated().plus(1)).minus(1);
}
