import fc from 'fast-check';
import { uplift } from '../../src/domain/uplift';
import { upliftPath } from '../../src/domain/upliftPath';

describe('upliftPath', () => {
  it.each([
    [100, [0.02, 0.026, 0.02], [102, 104.652, 106.74504]],
    [1.73, [0.02, 0.02, 0.02], [1.7646, 1.799892, 1.83588984]],
    [100, [0, -1, 0.5], [100, 0, 0]],
    [-100, [0.1], [-110]],
    [100, [], []],
  ])('of %d by %j is %j', (base, rates, path) => {
    expect(upliftPath(base, rates)).toEqual(path);
  });

  it('rounds nothing between the steps', () => {
    const rates = new Array<number>(30).fill(1 / 3);
    expect(upliftPath(1, rates)[29]).toBe(uplift(1, 1 / 3, 30));
  });

  it('is out of range where Excel is', () => {
    expect(upliftPath(1e300, [1e9, 0])).toEqual([Infinity, Infinity]);
  });

  const rate = fc.integer({ min: -500, max: 2000 }).map((tenThousandths) => tenThousandths / 10_000);

  it('starts with a plain uplift and goes on as a path from there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), rate, rate, (base, first, second) => {
        const [one, two] = upliftPath(base, [first, second]);
        expect(one).toBe(uplift(base, first, 1));
        expect(two).toBe(upliftPath(one, [second])[0]);
      }),
    );
  });

  it('ends at the same amount whatever the order of the rates', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 10 }), (rates) => {
        const there = upliftPath(1000, rates);
        const back = upliftPath(1000, [...rates].reverse());
        expect(back.at(-1)).toBe(there.at(-1));
      }),
    );
  });
});
