import { castDifference } from '../../src/domain/castDifference';

describe('castDifference', () => {
  it.each([
    [[4192, 1530], 5723, 1],
    [[4192, 1530], 5722, 0],
    [[-108, 8], -101, -1],
    [[0.1, 0.2], 0.3, 0],
    [[0.1, 0.2], 0.31, 0.01],
    [[], 0, 0],
    [[], 5, 5],
    [[0, 0], 0, 0],
    [[999999999.99, 0.01], 1000000000, 0],
    [[999999999.99, 0.02], 1000000000, -0.01],
  ])('of %j and %d is %d', (figures, total, difference) => {
    expect(castDifference(figures, total)).toBe(difference);
  });

  it('sees no difference in what 15 digits cut off, in whatever order', () => {
    expect(castDifference([1 / 3, 1 / 3, 1 / 3], 1)).toBe(0);
    expect(castDifference([-2000 / 3, -2000 / 3, -2000 / 3], -2000)).toBe(0);
    expect(castDifference(new Array<number>(500).fill(1e6 / 7), 5e8 / 7)).toBe(0);
    expect(castDifference([-1e6 / 3, 1 / 3], -999999 / 3)).toBe(0);
  });

  it('sees a penny in a billion', () => {
    expect(castDifference(new Array<number>(500).fill(2e6), 1e9 + 0.01)).toBe(0.01);
  });
});
