import fc from 'fast-check';
import { activityCost } from '../../src/domain/activityCost';
import { rateVariance, volumeVariance } from '../../src/domain/activityVariance';
import { add, subtract } from '../../src/domain/addition';

describe('volumeVariance and rateVariance', () => {
  it('split the published cost variance of residential homes by formula', () => {
    expect(volumeVariance(16, 27.98, 52, 2814.92)).toBe(1753582.5632);
    expect(rateVariance(2814.92, 3013.35, 52, 27.98)).toBe(288707.7128);
  });

  it('are 0 where nothing differs', () => {
    expect(Object.is(volumeVariance(16, 16, 52, -5), 0)).toBe(true);
    expect(Object.is(rateVariance(0.3, 0.1 + 0.2, 52, -5), 0)).toBe(true);
  });

  it('add up to the whole cost variance exactly', () => {
    const hundredths = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    const pence = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
    const weeks = fc.integer({ min: 0, max: 5300 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredths, hundredths, weeks, pence, pence, (planned, actual, funded, budget, paid) => {
        const volume = volumeVariance(planned, actual, funded, budget);
        const rate = rateVariance(budget, paid, funded, actual);
        const whole = subtract(
          activityCost(actual, funded, paid, '£'),
          activityCost(planned, funded, budget, '£'),
        );
        expect(add(volume, rate)).toBe(whole);
      }),
    );
  });
});
