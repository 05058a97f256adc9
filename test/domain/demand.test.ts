import fc from 'fast-check';
import { demand } from '../../src/domain/demand';
import published from '../fixtures/nct-model2-reduction.json';

const types = published.rows.filter(({ kind }) => kind === 'row');

describe('demand', () => {
  it.each(types)('gives the published reductions: $label', ({ values: [count, by3, , by5, , by10] }) => {
    expect([-0.03, -0.05, -0.1].map((rate) => demand(count, rate))).toEqual([by3, by5, by10]);
  });

  it.each([
    [7, 0.1, 8],
    [25, 0.1, 28],
    [-25, 0.1, -28],
    [15, 0.1, 17],
    [5, 0.3, 7],
    [100, -1, 0],
  ])('%d at %d is %d', (count, rate, answer) => {
    expect(demand(count, rate)).toBe(answer);
  });

  it('is whole, within a half, and never -0', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: -200, max: 200 }),
        (count, percent) => {
          const answer = demand(count, percent / 100);
          expect(Number.isInteger(answer) && !Object.is(answer, -0)).toBe(true);
          expect(2 * Math.abs(100 * answer - count * (100 + percent))).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
