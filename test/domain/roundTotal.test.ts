import fc from 'fast-check';
import { roundTotal } from '../../src/domain/roundTotal';
import { sum } from '../../src/domain/sum';

/** The least change of all ways to round each value up or down that add up to the total, in thousandths. */
function leastChange(thousandths: number[], total: number): number {
  return thousandths
    .reduce<Map<number, number>>(
      (reached, value) => {
        const next = new Map<number, number>();
        const below = Math.floor(value / 1000);
        const choices = below * 1000 === value ? [below] : [below, below + 1];
        for (const [soFar, change] of reached) {
          for (const choice of choices) {
            const more = change + Math.abs(choice * 1000 - value);
            next.set(soFar + choice, Math.min(more, next.get(soFar + choice) ?? Infinity));
          }
        }
        return next;
      },
      new Map([[0, 0]]),
    )
    .get(total) as number;
}

describe('roundTotal', () => {
  it.each([
    [[0.4, 0.4, 0.4], 1, undefined, [1, 0, 0]],
    [[0.5, 0.5], 1, undefined, [1, 0]],
    [[-0.5, -0.5], 1, undefined, [0, -1]],
    [[-0.4, -0.4, -0.4], 1, undefined, [0, 0, -1]],
    [[1049, 1049, 1049], 1000, undefined, [1000, 1000, 1000]],
    [[1349, 1349, 1349], 1000, undefined, [2000, 1000, 1000]],
    [[1.124, 1.124], 0.01, undefined, [1.13, 1.12]],
    [[0.1 + 0.2, 0.3], 0.1, undefined, [0.3, 0.3]],
    [[5 / 6, 5 / 6, 5 / 6], 1, undefined, [1, 1, 1]],
    [[1.2, 2.3], 1, 4, [1 + 0, 3]],
    [[1.2, 2.3], 1, 5, [2, 3]],
    [[1.2, 2.3], 1, 2.5, [1, 2]],
    [[1.2, 2.3], 1, 6, undefined],
    [[1.2, 2.3], 1, 2, undefined],
    [[1, 2], 1, 4, undefined],
    [[], 1, undefined, []],
  ])('%j in steps of %d, adding up to %s, is %j', (values, unit, total, rounded) => {
    expect(roundTotal(values, unit, total)).toEqual(rounded);
  });

  it('adds up with the least change, each value to a multiple beside it', () => {
    const values = fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 12 });
    fc.assert(
      fc.property(values, (thousandths) => {
        const rounded = roundTotal(thousandths.map((value) => value / 1000), 1) as number[]; // prettier-ignore
        const exact = thousandths.reduce((total, value) => total + value, 0);
        const total = Math.sign(exact) * Math.round(Math.abs(exact) / 1000) + 0;
        expect(sum(rounded)).toBe(total);
        const moves = rounded.map((value, place) => Math.abs(value * 1000 - thousandths[place]));
        moves.forEach((move) => expect(move).toBeLessThan(1000));
        expect(moves.reduce((all, move) => all + move, 0)).toBe(leastChange(thousandths, total));
      }),
      { numRuns: 500 },
    );
  });

  it('does not pretend to add up beyond 15 digits', () => {
    expect(roundTotal([1e20], 0.3)).toEqual([NaN]);
  });
});
