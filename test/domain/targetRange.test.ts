import fc from 'fast-check';
import { readTargetRange } from '../../src/domain/targetRange';

describe('readTargetRange', () => {
  it.each([
    ['32.8 - 38.5', 32.8, 38.5],
    ['32.8-38.5', 32.8, 38.5],
    ['32.8 – 38.5', 32.8, 38.5],
    ['32.8 − 38.5', 32.8, 38.5],
    ['32.8 — 38.5', 32.8, 38.5],
    [' 32.8\u00a0–\u00a038.5 ', 32.8, 38.5],
    ['20% - 25%', 0.2, 0.25],
    ['20-25%', 0.2, 0.25],
    ['£1,000 – £1,200', 1000, 1200],
    ['-5 - 3', -5, 3],
    ['-5 - -3', -5, -3],
    ['−5 – −3', -5, -3],
    ['(5) - (3)', -5, -3],
    ['0 - 0', 0, 0],
    ['38.5 - 32.8', 38.5, 32.8],
    ['57', 57, 57],
    ['25%', 0.25, 0.25],
    ['-5', -5, -5],
    ['(5)', -5, -5],
    ['5-', -5, -5],
    ['–', 0, 0],
    [`1 -${' '.repeat(96)}5`, 1, 5],
  ])('reads %j', (text, low, high) => {
    expect(readTargetRange(text)).toEqual({ low, high });
  });

  it.each([
    'n.k.',
    'tbc',
    '32.8 to 38.5',
    '- - 38.5',
    '32.8 - –',
    `1 -${' '.repeat(97)}5`,
    '32.8 - 38.5 - 40',
    '20% - 25',
    '£1k - £2k',
    '32.8 - high',
    '1,00 - 200',
    '-'.repeat(20_000) + '1',
    `1 - ${'2'.repeat(200)}`,
  ])('does not guess at %j', (text) => {
    expect(readTargetRange(text)).toBeUndefined();
  });

  it('reads back any two limits as it would print them', () => {
    const limit = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(limit, limit, fc.constantFrom('-', '–', '−'), (low, high, dash) => {
        expect(readTargetRange(`${low} ${dash} ${high}`)).toEqual({ low: low + 0, high: high + 0 });
      }),
    );
  });

  it('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'-–−() .,%£k19 x') }), (text) => {
        const range = readTargetRange(text);
        if (range !== undefined) {
          expect(Number.isFinite(range.low)).toBe(true);
          expect(Number.isFinite(range.high)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
