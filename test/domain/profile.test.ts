import fc from 'fast-check';
import { profile } from '../../src/domain/profile';

const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 53 });

describe('profile', () => {
  it.each([
    [1200, 10, new Array<number>(12).fill(1), 1000],
    [100, 2, [1, 2, 1], 75],
    [-4557, 1, [0.1, 0.2], -1519],
    [100, 0, [1, 2], 0],
    [100, 1, [3, -1], 150],
    [100, 1, [0.1, 0.1, 0.1], 33.3333333333333],
  ])('%d after %d periods of %j is %d', (annual, period, shares, answer) => {
    expect(profile(annual, period, shares)).toBe(answer);
  });

  it('has no answer where the weights add up to 0', () => {
    expect(profile(100, 1, [0, 0])).toBeUndefined();
    expect(profile(100, 1, [1, -1])).toBeUndefined();
    expect(profile(100, 1, [0.1, 0.2, -0.3])).toBeUndefined();
  });

  it('begins at nothing, ends at the whole budget, and does not fall on the way', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 1e9 }), (shares, annual) => {
        fc.pre(shares.some((share) => share > 0));
        const path = [0, ...shares].map((_, period) => profile(annual, period, shares) as number);
        expect(path[0]).toBe(0);
        expect(path[shares.length]).toBe(annual);
        expect(path).toEqual([...path].sort((a, b) => a - b));
      }),
    );
  });
});
