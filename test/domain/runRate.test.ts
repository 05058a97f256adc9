import fc from 'fast-check';
import { profile } from '../../src/domain/profile';
import { runRate } from '../../src/domain/runRate';

describe('runRate', () => {
  it.each([
    [500, 5, 12, 1200],
    [-75, 3, 4, -100],
    [100, 9.5, 12, 126.315789473684],
    [0.3, 0.1 + 0.2, 12, 12],
    [500, 5, 0, 0],
  ])('%d over %d of %d periods is %d', (actual, period, periods, answer) => {
    expect(runRate(actual, period, periods)).toBe(answer);
  });

  it('has no answer before anything has gone', () => {
    expect(runRate(500, 0, 12)).toBeUndefined();
  });

  it('undoes an even profile', () => {
    const year = new Array<number>(12).fill(1);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 12 }), (annual, period) => {
        const toDate = profile(12 * annual, period, year) as number;
        expect(runRate(toDate, period, 12)).toBe(12 * annual + 0);
      }),
    );
  });
});
