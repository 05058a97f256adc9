import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { add, subtract } from '../../src/domain/addition';
import { seededRandom } from './random';

const Wide = Decimal.clone({ precision: 1000, rounding: Decimal.ROUND_HALF_UP });

/** The definition, word for word: 15-digit decimals, exact sum, 15 digits, nearest double. */
function expected(first: number, second: number): number {
  const exact = new Wide(first.toPrecision(15)).plus(new Wide(second.toPrecision(15)));
  return exact.toSignificantDigits(15).toNumber() + 0;
}

describe('add', () => {
  it('gives the answer of decimal.js on a million random pairs', () => {
    const random = seededRandom(20220131);
    const kinds: (() => number)[] = [
      () => Math.round((random() - 0.5) * 1e9) / 100,
      () => Math.round((random() - 0.5) * 1e12) / 1e4,
      () => Math.round((random() - 0.5) * 1e15),
      () => (random() - 0.5) * 10 ** Math.floor(random() * 30 - 12),
      () => Math.round((random() - 0.5) * 1e6) * 0.01,
      () => Math.round((random() - 0.5) * 1e6) / 100 + 1e-11,
    ];
    const wrong: [number, number][] = [];
    for (let count = 0; count < 1_000_000; count++) {
      const first = kinds[count % 6]();
      const second = kinds[Math.floor(random() * 6)]();
      if (!Object.is(add(first, second), expected(first, second))) wrong.push([first, second]);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('gives the answer of decimal.js on awkward doubles', () => {
    const anyNumber = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(anyNumber, anyNumber, (first, second) => {
        expect(add(first, second)).toBe(expected(first, second));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    [0.1, 0.2, 0.3],
    [1.005, 0.005, 1.01],
    [4.999999999999999e14, 4.999999999999999e14, 1e15],
    [5e14, 5e14, 1e15],
    [999999999999999, 1, 1e15],
    [999999999999999, 999999999999999, 2e15],
    [1e15, 0.4, 1e15],
    [1e300, 1e-300, 1e300],
  ])('%d + %d is %d', (first, second, total) => {
    expect(add(first, second)).toBe(total);
  });

  it('is never -0', () => {
    expect(Object.is(add(-0, -0), 0)).toBe(true);
    expect(Object.is(subtract(-0, 0), 0)).toBe(true);
    expect(Object.is(subtract(0.3, 0.1 + 0.2), 0)).toBe(true);
  });

  it('goes to infinity beyond the range of numbers', () => {
    expect(add(1.7e308, 1.7e308)).toBe(Infinity);
    expect(subtract(-1.7e308, 1.7e308)).toBe(-Infinity);
  });
});
