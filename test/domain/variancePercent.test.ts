import { variancePercent } from '../../src/domain/variancePercent';

describe('variancePercent', () => {
  it.each([
    [85200, 81404, 'signed', -0.0445539906103286],
    [-54342, -54661, 'signed', 0.00587022928857974],
    [-54342, -54661, 'absolute', -0.00587022928857974],
    [-193, 102, 'signed', -1.52849740932642],
    [3, 4, 'signed', 0.333333333333333],
    [0, 0, 'signed', 0],
    [-0, 0, 'absolute', 0],
  ] as const)('of %d and %d, %s, is %d', (budget, outturn, base, answer) => {
    expect(variancePercent(budget, outturn, base)).toBe(answer);
  });

  it('has no answer over nothing', () => {
    expect(variancePercent(0, 1, 'signed')).toBeUndefined();
    expect(variancePercent(0, -1, 'absolute')).toBeUndefined();
  });

  it('is 0, not -0, when a negative budget is met', () => {
    expect(Object.is(variancePercent(-5, -5, 'signed'), 0)).toBe(true);
  });
});
