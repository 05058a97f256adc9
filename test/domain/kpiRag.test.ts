import fc from 'fast-check';
import { kpiRag, type KpiBetter } from '../../src/domain/kpiRag';

const range = { low: 32.8, high: 38.5 };
const single = (target: number) => ({ low: target, high: target });

describe('kpiRag', () => {
  it.each([
    [55, single(57), 'higher', 0.1, 'Amber'],
    [57, single(57), 'higher', 0.1, 'Green'],
    [51.3, single(57), 'higher', 0.1, 'Amber'],
    [51.29, single(57), 'higher', 0.1, 'Red'],
    [0.205, single(0.25), 'lower', 0.1, 'Green'],
    [0.275, single(0.25), 'lower', 0.1, 'Amber'],
    [0.2751, single(0.25), 'lower', 0.1, 'Red'],
    [56, single(57), 'higher', 0, 'Red'],
    [0.1 + 0.2, single(0.3), 'lower', 0, 'Green'],
    [-11, single(-10), 'higher', 0.1, 'Amber'],
    [-11.1, single(-10), 'higher', 0.1, 'Red'],
    [0, single(0), 'higher', 0.1, 'Green'],
    [-0.01, single(0), 'higher', 0.1, 'Red'],
  ] as const)('%d against %j, %s better, within %d is %s', (actual, target, better, tolerance, colour) => {
    expect(kpiRag(actual, target, better, tolerance)).toBe(colour);
  });

  it.each([
    [44.8, 'lower', 'Red'],
    [38.5, 'lower', 'Green'],
    [42.35, 'lower', 'Amber'],
    [42.36, 'lower', 'Red'],
    [20, 'lower', 'Green'],
    [32.8, 'higher', 'Green'],
    [29.52, 'higher', 'Amber'],
    [29.51, 'higher', 'Red'],
    [99, 'higher', 'Green'],
    [32.8, 'range', 'Green'],
    [38.5, 'range', 'Green'],
    [29.52, 'range', 'Amber'],
    [29.51, 'range', 'Red'],
    [42.35, 'range', 'Amber'],
    [42.36, 'range', 'Red'],
  ] as const)('%d against 32.8 - 38.5, %s better, is %s', (actual, better, colour) => {
    expect(kpiRag(actual, range, better, 0.1)).toBe(colour);
  });

  const figure = fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10);
  const tolerance = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const limits = fc.tuple(figure, figure).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const rank = (colour: string) => ['Red', 'Amber', 'Green'].indexOf(colour);

  it('never gets worse when the figure moves the better way', () => {
    fc.assert(
      fc.property(figure, figure, limits, tolerance, (one, other, target, allowed) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const colour = (actual: number, better: KpiBetter) => rank(kpiRag(actual, target, better, allowed));
        expect(colour(more, 'higher')).toBeGreaterThanOrEqual(colour(less, 'higher'));
        expect(colour(less, 'lower')).toBeGreaterThanOrEqual(colour(more, 'lower'));
      }),
    );
  });

  it('never gets worse with a wider tolerance, which never makes it green', () => {
    fc.assert(
      fc.property(figure, limits, tolerance, tolerance, (actual, target, one, other) => {
        for (const better of ['higher', 'lower', 'range'] as const) {
          const narrow = kpiRag(actual, target, better, Math.min(one, other));
          const wide = kpiRag(actual, target, better, Math.max(one, other));
          expect(rank(wide)).toBeGreaterThanOrEqual(rank(narrow));
          expect(wide === 'Green').toBe(narrow === 'Green');
        }
      }),
    );
  });

  it('is, inside a range, the worse of the two sides', () => {
    fc.assert(
      fc.property(figure, limits, tolerance, (actual, target, allowed) => {
        const colour = (better: KpiBetter) => rank(kpiRag(actual, target, better, allowed));
        expect(colour('range')).toBe(Math.min(colour('higher'), colour('lower')));
      }),
    );
  });
});
