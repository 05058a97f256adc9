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

/** Between 0 and 1 with all 53 bits random: seededRandom has 32. */
function fullRandom(random: () => number): number {
  return (Math.floor(random() * 2 ** 26) * 2 ** 27 + Math.floor(random() * 2 ** 27)) / 2 ** 53;
}

describe('add', () => {
  it('gives the answer of decimal.js on a million random pairs', () => {
    const random = seededRandom(20220131);
    const sign = () => (random() < 0.5 ? -1 : 1);
    const magnitude = (from: number, to: number) => 10 ** Math.floor(from + random() * (to - from));
    const kinds: ((other: number) => number)[] = [
      () => Math.round((random() - 0.5) * 1e9) / 100,
      () => Math.round((random() - 0.5) * 1e12) / 1e4,
      () => Math.round((random() - 0.5) * 1e15),
      () => (random() - 0.5) * magnitude(-12, 18),
      () => Math.round((random() - 0.5) * 1e6) * 0.01,
      () => Math.round((random() - 0.5) * 1e6) / 100 + 1e-11,
      // Every bit in use, as in the answers of other formulas.
      () => (fullRandom(random) - 0.5) * 1e6,
      () => sign() * fullRandom(random) * magnitude(-7, 14),
      // Nearly cancels: what is left has a few digits, or one less than 15.
      (other) => -other * (1 + sign() * fullRandom(random) * magnitude(-16, 0)),
      // Ends in a half, a quarter or an eighth beyond the 15th digit, just above and just below.
      () => (sign() * Math.floor(fullRandom(random) * 2 ** 53)) / 2 ** Math.floor(random() * 40 + 4),
      () => (sign() * (Math.floor(random() * 1e5) + 0.5)) / magnitude(0, 12),
      // The other is rounded in the middle of its last place.
      (other) => (Number(other.toPrecision(15)) * 0.5 * sign()) / magnitude(0, 17),
      // At the powers of ten, where the number of places changes.
      () => sign() * magnitude(-8, 14) * (1 + Math.floor(random() * 9 - 4) * 2 ** -53),
      () => 0,
    ];
    const wrong: [number, number][] = [];
    for (let count = 0; count < 1_000_000; count++) {
      const first = kinds[count % kinds.length](1);
      const second = kinds[Math.floor(random() * kinds.length)](first);
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
    [9.99999999999999, 0.00000000000001, 10],
    [9.99999999999999, 0.000000000000005, 10],
    [10, -0.000000000000005, 10],
    [10, -0.00000000000005, 9.99999999999995],
    [1, -1e-15, 0.999999999999999],
    [-1, 1e-15, -0.999999999999999],
    [100000.000000001, -99999.9999999999, 1.1e-9],
    [123456789.000005, 0.0000005, 123456789.000006],
    [-990320.47, -12302.748067304492, -1002623.2180673],
    [5e-324, 0, 5e-324],
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
