import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { allocate } from '../../src/domain/allocate';
import { round } from '../../src/domain/round';
import { sum } from '../../src/domain/sum';

describe('allocate', () => {
  it.each([
    [0.3, [44, 56], 2, [0.13, 0.17]],
    [100, [1, 1, 1], 0, [34, 33, 33]],
    [-100, [1, 1, 1], 0, [-34, -33, -33]],
    [0, [1, 2], 2, [0, 0]],
    [-0.001, [1, 2], 2, [0, 0]],
    [10, [0, 1, 0, 1], 0, [0, 5, 0, 5]],
    [1, [0, 1, 1, 1], 0, [0, 1, 0, 0]],
    [2500, [1, 1], -3, [2000, 1000]],
    [1499999, [1, 3], -6, [0, 1000000]],
    [0.000002, [1, 2], 6, [0.000001, 0.000001]],
    [0.005, [1], 2, [0.01]],
    [1.005, [0.1 + 0.2, 0.3], 2, [0.51, 0.5]],
    [12, [], 0, undefined],
    [12, [0, 0], 0, undefined],
  ])('%d by %j to %d places is %j', (total, shares, decimals, parts) => {
    expect(allocate(total, shares, decimals)).toEqual(parts);
  });

  it('is never -0', () => {
    expect(Object.is(allocate(-1, [0, 1], 0)?.[0], 0)).toBe(true);
  });

  it('always adds up to the rounded total, each within a unit of its exact part, largest share first', () => {
    const cases = fc.record({
      total: fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 1000),
      shares: fc.array(
        fc.integer({ min: 0, max: 5000 }).map((share) => share / 7),
        { minLength: 1 },
      ),
      decimals: fc.integer({ min: -3, max: 4 }),
    });
    fc.assert(
      fc.property(cases, ({ total, shares, decimals }) => {
        const parts = allocate(total, shares, decimals);
        const all = shares.reduce((soFar, share) => soFar.plus(share.toPrecision(15)), new Decimal(0));
        if (all.isZero()) return expect(parts).toBeUndefined();
        const unit = new Decimal(10).pow(-decimals);
        const wanted = new Decimal(Math.abs(total).toPrecision(15)).div(unit).toDecimalPlaces(0).times(unit);
        expect(sum(parts as number[])).toBe(wanted.times(total < 0 ? -1 : 1).toNumber() + 0);
        shares.forEach((share, place) => {
          const exact = wanted.times(share.toPrecision(15)).div(all);
          expect(
            exact
              .minus(Math.abs((parts as number[])[place]))
              .abs()
              .lessThan(unit),
          ).toBe(true);
        });
        const reversed = allocate(-total, shares, decimals) as number[];
        expect(reversed).toEqual((parts as number[]).map((part) => 0 - part));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with ordinary rounding for one share', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (total) => {
        expect(allocate(total, [7], 2)).toEqual([round(total, 2)]);
      }),
    );
  });

  it('does not pretend to add up beyond 15 digits', () => {
    expect(allocate(1e16, [1, 1, 1], 2)).toEqual([NaN, NaN, NaN]);
  });
});
