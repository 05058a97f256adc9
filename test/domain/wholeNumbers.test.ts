import fc from 'fast-check';
import { excelNumber } from '../../src/domain/exact';
import { floorDivide, fromWholeNumber, roundDivide, toWholeNumbers } from '../../src/domain/wholeNumbers';

describe('whole numbers', () => {
  it('share the smallest decimal place', () => {
    expect(toWholeNumbers([1.5, -0.25, 3, 0.1 + 0.2])).toEqual({
      wholes: [150n, -25n, 300n, 30n],
      decimals: 2,
    });
    expect(toWholeNumbers([1e21, -2])).toEqual({ wholes: [10n ** 21n, -2n], decimals: 0 });
    expect(toWholeNumbers([])).toEqual({ wholes: [], decimals: 0 });
  });

  it('give every figure back as Excel shows it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e20, max: 1e20 })), (figures) => {
        const { wholes, decimals } = toWholeNumbers(figures);
        expect(wholes.map((whole) => fromWholeNumber(whole, decimals))).toEqual(figures.map(excelNumber));
      }),
    );
  });

  it('are no figure where 15 digits do not hold them', () => {
    expect(fromWholeNumber(123456789012345n, 2)).toBe(1234567890123.45);
    expect(fromWholeNumber(1234567890123456n, 2)).toBeNaN();
    expect(fromWholeNumber(10n ** 309n, 0)).toBeNaN();
    expect(fromWholeNumber(-7n, -3)).toBe(-7000);
    expect(Object.is(fromWholeNumber(0n, 2), 0)).toBe(true);
  });

  it.each([
    [7n, 5n, 1n, 1n],
    [8n, 5n, 1n, 2n],
    [-7n, 5n, -2n, -1n],
    [5n, 2n, 2n, 3n],
    [-5n, 2n, -3n, -3n],
    [-10n, 5n, -2n, -2n],
    [0n, 3n, 0n, 0n],
  ])('%d in steps of %d: %d below, %d nearest', (whole, step, below, nearest) => {
    expect(floorDivide(whole, step)).toBe(below);
    expect(roundDivide(whole, step)).toBe(nearest);
  });
});
