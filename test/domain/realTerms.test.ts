import fc from 'fast-check';
import { realTerms } from '../../src/domain/realTerms';
import { uplift } from '../../src/domain/uplift';

describe('realTerms', () => {
  it.each([
    [1000, 100, 125, 1250],
    [1250, 125, 100, 1000],
    [137.15, 111.6, 117.1, 143.909184587814],
    [-50, 100, 110, -55],
    [50, 100, 0, 0],
  ])('of %d from index %d to %d is %d', (amount, then, now, answer) => {
    expect(realTerms(amount, then, now)).toBe(answer);
  });

  it('has no answer where the index then is 0', () => {
    expect(realTerms(100, 0, 110)).toBeUndefined();
    expect(realTerms(0, 0, 0)).toBeUndefined();
  });

  it('is an uplift by the growth of the index', () => {
    const growth = fc.integer({ min: -500, max: 5000 }).map((tenThousandths) => tenThousandths / 10_000);
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), growth, (amount, rate) => {
        expect(realTerms(amount, 100, uplift(100, rate, 1) ?? NaN)).toBe(uplift(amount, rate, 1));
      }),
    );
  });
});
