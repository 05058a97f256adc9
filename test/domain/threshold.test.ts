import fc from 'fast-check';
import { isMaterial } from '../../src/domain/isMaterial';
import { threshold } from '../../src/domain/threshold';

const size = fc.double({ noNaN: true, min: 0, max: 1e9 });
const budget = fc.double({ noNaN: true, min: -1e9, max: 1e9 });

describe('threshold', () => {
  it.each([
    [8262, 'greater', 165.24],
    [386, 'greater', 100],
    [-8262, 'greater', 165.24],
    [8262, 'lesser', 100],
    [386, 'lesser', 7.72],
    [5000, 'greater', 100],
    [0, 'lesser', 0],
  ] as const)('of a budget of %d by the %s rule is %d', (budgeted, rule, answer) => {
    expect(threshold(budgeted, 0.02, 100, rule)).toBe(answer);
  });

  it('is one of the two, the same for income, and lesser is never more than greater', () => {
    fc.assert(
      fc.property(budget, size, size, (budgeted, percent, amount) => {
        const greater = threshold(budgeted, percent, amount, 'greater');
        const lesser = threshold(budgeted, percent, amount, 'lesser');
        expect(lesser).toBeLessThanOrEqual(greater);
        expect(threshold(-budgeted, percent, amount, 'greater')).toBe(greater);
        expect([greater, lesser]).toContain(Number(amount.toPrecision(15)));
      }),
    );
  });
});

describe('isMaterial', () => {
  it.each([
    [230, 165.24, true],
    [-61, 100, false],
    [100, 100, false],
    [-100.01, 100, true],
    [0.1 + 0.2, 0.3, false],
    [0, 0, false],
    [0.01, 0, true],
  ])('a variance of %d against %d: %s', (variance, limit, answer) => {
    expect(isMaterial(variance, limit)).toBe(answer);
  });
});
