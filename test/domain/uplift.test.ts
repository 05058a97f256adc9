import fc from 'fast-check';
import { uplift } from '../../src/domain/uplift';

describe('uplift', () => {
  it.each([
    [100, 0.02, 1, 102],
    [1.73, 0.02, 1, 1.7646],
    [100, 0.02, 2.5, 105.075249378719],
    [100, -0.5, 2, 25],
    [102, 0.02, -1, 100],
    [100, 0, 1e6, 100],
    [100, -1, 0, 100],
    [100, -1, 2, 0],
    [100, -1.5, 3, -12.5],
    [0, 1, 1e9, 0],
    [100, -0.5, 1e9, 0],
  ])('of %d at %d for %d periods is %d', (amount, rate, periods, answer) => {
    expect(uplift(amount, rate, periods)).toBe(answer);
  });

  it('says where there is no answer', () => {
    expect(uplift(100, -1, -1)).toBeUndefined();
    expect(uplift(100, -1.5, 0.5)).toBeNaN();
    expect(uplift(100, 1, 1e9)).toBe(Infinity);
  });

  it('answers anything at all, quickly', () => {
    const anything = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(anything, anything, anything, (amount, rate, periods) => {
        const answer = uplift(amount, rate, periods);
        expect(['number', 'undefined']).toContain(typeof answer);
        expect(Object.is(answer, -0)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
