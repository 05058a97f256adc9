import { leastChange } from '../../../src/domain/flows/leastChange';

const half = (from: number, to: number, below = 0n) => ({ from, to, below, remainder: 5n });

describe('leastChange', () => {
  it('rounds a circle of flows the same way round', () => {
    const arcs = [half(0, 1), half(1, 2), { ...half(2, 0), remainder: 7n }];
    expect(leastChange({ nodes: 3, arcs, step: 10n })?.up).toEqual([true, true, true]);
  });

  it('takes the cheaper of two ways', () => {
    const arcs = [
      { from: 0, to: 1, below: 1n, remainder: 0n },
      { from: 1, to: 0, below: 0n, remainder: 4n },
      { from: 1, to: 0, below: 0n, remainder: 6n },
    ];
    expect(leastChange({ nodes: 2, arcs, step: 10n })?.up).toEqual([false, false, true]);
  });

  it('has no answer where no rounding balances', () => {
    const arcs = [
      { from: 0, to: 1, below: 3n, remainder: 0n },
      half(1, 0), // at most 1 of the 3 can go back
    ];
    expect(leastChange({ nodes: 2, arcs, step: 10n })).toBeUndefined();
  });
});
