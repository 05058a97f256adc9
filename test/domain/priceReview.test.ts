import fc from 'fast-check';
import { priceReview, reviewedPrice, type PriceClause } from '../../src/domain/priceReview';

const compound: PriceClause = {
  cap: 0.02,
  floor: 0.015,
  efficiency: 0.01,
  review: 0.03,
  agreed: undefined,
  method: 'compound',
};
const additive: PriceClause = { ...compound, method: 'additive' };

describe('priceReview by the published clause', () => {
  it.each([
    [-0.005, 0.015, 1004.85, 0.00485, 1005, 0.005, 'belowFloor'],
    [0, 0.015, 1004.85, 0.00485, 1005, 0.005, 'belowFloor'],
    [0.007, 0.015, 1004.85, 0.00485, 1005, 0.005, 'belowFloor'],
    [0.0149, 0.015, 1004.85, 0.00485, 1005, 0.005, 'belowFloor'],
    [0.015, 0.015, 1004.85, 0.00485, 1005, 0.005, 'followsCpi'],
    [0.0151, 0.0151, 1004.949, 0.004949, 1005.1, 0.0051, 'followsCpi'],
    [0.0199, 0.0199, 1009.701, 0.009701, 1009.9, 0.0099, 'followsCpi'],
    [0.02, 0.02, 1009.8, 0.0098, 1010, 0.01, 'followsCpi'],
    [0.0201, 0.02, 1009.8, 0.0098, 1010, 0.01, 'aboveCap'],
    [0.025, 0.02, 1009.8, 0.0098, 1010, 0.01, 'aboveCap'],
    [0.03, 0.02, 1009.8, 0.0098, 1010, 0.01, 'aboveCap'],
    [0.1 + 0.2 - 0.27, 0.02, 1009.8, 0.0098, 1010, 0.01, 'aboveCap'],
  ])('CPI %d: increase %d', (cpi, increase, price, rate, additivePrice, additiveRate, reason) => {
    expect(priceReview(cpi, compound)).toEqual({ increase, rate, reason });
    expect(priceReview(cpi, additive)).toEqual({ increase, rate: additiveRate, reason });
    expect(reviewedPrice(1000, cpi, compound)).toBe(price);
    expect(reviewedPrice(1000, cpi, additive)).toBe(additivePrice);
  });

  it.each([0.0301, 0.04, 0.030000000000001])('CPI %d is for the authority to review', (cpi) => {
    expect(priceReview(cpi, compound)).toBeUndefined();
    expect(reviewedPrice(1000, cpi, additive)).toBeUndefined();
  });

  it('takes what the authority agreed, where there is a review', () => {
    const agreed = { increase: 0.04, rate: 0.0296, reason: 'agreed' };
    expect(priceReview(0.04, { ...compound, agreed: 0.04 })).toEqual(agreed);
    expect(priceReview(0.04, { ...additive, agreed: 0.04 })).toEqual({ ...agreed, rate: 0.03 });
    expect(reviewedPrice(1000, 0.04, { ...compound, agreed: 0.04 })).toBe(1029.6);
    expect(reviewedPrice(1000, 0.04, { ...compound, agreed: 0 })).toBe(990);
    expect(priceReview(0.03, { ...compound, agreed: 0.04 })).toEqual(priceReview(0.03, compound));
  });

  it('gives at least the floor, even where the cap is lower', () => {
    const clause = { ...compound, cap: 0.01 };
    expect(priceReview(0.02, clause)).toMatchObject({ increase: 0.015, reason: 'floorAboveCap' });
    expect(priceReview(0.012, clause)).toMatchObject({ increase: 0.015, reason: 'belowFloor' });
  });
});

describe('priceReview by any clause', () => {
  const rate = fc.integer({ min: -100, max: 1000 }).map((tenThousandths) => tenThousandths / 10_000);
  const clause = fc.record({
    cap: rate,
    floor: rate,
    efficiency: rate,
    review: rate,
    agreed: fc.option(rate, { nil: undefined }),
    method: fc.constantFrom('compound' as const, 'additive' as const),
  });

  it('keeps the increase at max(floor, min(cap, CPI)) unless it is agreed', () => {
    fc.assert(
      fc.property(rate, clause, (cpi, terms) => {
        const increase = cpi > terms.review ? terms.agreed : Math.max(terms.floor, Math.min(terms.cap, cpi));
        expect(priceReview(cpi, terms)?.increase).toBe(increase === undefined ? undefined : increase + 0);
      }),
    );
  });

  it('differs between compound and additive by efficiency × increase', () => {
    fc.assert(
      fc.property(rate, clause, (cpi, terms) => {
        const multiplied = priceReview(cpi, { ...terms, method: 'compound' });
        const added = priceReview(cpi, { ...terms, method: 'additive' });
        if (multiplied === undefined || added === undefined) return expect(multiplied).toBe(added);
        const difference = added.rate - multiplied.rate;
        expect(difference).toBeCloseTo(terms.efficiency * added.increase, 14);
      }),
    );
  });

  it('changes a price by its rate', () => {
    fc.assert(
      fc.property(rate, clause, fc.integer({ min: 0, max: 1e6 }), (cpi, terms, price) => {
        const found = priceReview(cpi, terms);
        const after = reviewedPrice(price, cpi, terms);
        expect(after === undefined).toBe(found === undefined);
        if (found !== undefined) expect(after).toBeCloseTo(price * (1 + found.rate), 6);
      }),
    );
  });

  it('never falls while CPI rises towards the review limit', () => {
    fc.assert(
      fc.property(rate, rate, clause, (one, other, terms) => {
        const unreviewed = { ...terms, efficiency: 0.01, review: 1 };
        const lower = priceReview(Math.min(one, other), unreviewed)?.rate ?? NaN;
        const higher = priceReview(Math.max(one, other), unreviewed)?.rate ?? NaN;
        expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });
});
