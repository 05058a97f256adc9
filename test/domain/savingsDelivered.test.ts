import fc from 'fast-check';
import { savingsDelivered } from '../../src/domain/savingsDelivered';

describe('savingsDelivered', () => {
  it.each([
    [3261, 1093, 197, true, 0.395584176632935],
    [3261, 1093, 197, false, 0.335173259736277],
    [197, 0, 197, true, 1],
    [197, 0, 197, false, 0],
    [0.3, 0.1, 0.2, true, 1],
    [-100, 50, 0, true, -0.5],
  ])(
    'of target %d, green %d and blue %d, counting blue %s, is %d',
    (target, green, blue, countBlue, share) => {
      expect(savingsDelivered(target, green, blue, countBlue)).toBe(share);
    },
  );

  it('has no answer for a target of nothing', () => {
    expect(savingsDelivered(0, 0, 0, true)).toBeUndefined();
    expect(savingsDelivered(0, 5, 0, false)).toBeUndefined();
  });

  it('lies between 0 and 1 where the colours are parts of the target', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (green, blue, rest, countBlue) => {
        const share = savingsDelivered(green + blue + rest, green, blue, countBlue) ?? 0;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
