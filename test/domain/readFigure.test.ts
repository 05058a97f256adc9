import fc from 'fast-check';
import { readFigure } from '../../src/domain/readFigure';
import { readNumber } from '../../src/domain/readNumber';

describe('readFigure', () => {
  it.each([
    ['(1,656)', -1656],
    ['£16.48', 16.48],
    ['–', 0],
    ['- -', 0],
    ['12.5%', 0.125],
    ['(2.5%)', -0.025],
    ['nil', 0],
    ['Nil', 0],
    ['', 0],
    ['  \u00a0', 0],
    ['£k', 0],
    ['− 5', -5],
    ['5-', -5],
    ['-£5', -5],
    ['£-5', -5],
    ['(£5)', -5],
    ['£(5)', -5],
    ['$1,234,567.89', 1234567.89],
    ['€ 7', 7],
    ['\u2009( 1\u00a0656 )\n', -1656],
    ['0.1234567890123456', 0.123456789012346],
    ['007', 7],
    ['-0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(readFigure(text)).toEqual({ kind: 'figure', value, scaled: false });
  });

  it.each([
    ['£1,752k', 1752000],
    ['£0.830m', 830000],
    ['-£2,412k', -2412000],
    ['(£5k)', -5000],
    ['£(5)k', -5000],
    ['5k-', -5000],
    ['2 Thousand', 2000],
    ['£1.2 BN', 1.2e9],
    ['3 million', 3e6],
    ['1 billion', 1e9],
  ])('reads %j as %d pounds', (text, value) => {
    expect(readFigure(text)).toEqual({ kind: 'figure', value, scaled: true });
  });

  it.each(['n/a', 'N/A', ' tbc ', 'TBC'])('knows that %j stands for no figure', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'notAvailable' });
  });

  it.each(
    [
      [
        'n.k.',
        'k',
        '£',
        '%',
        '.5',
        '5.',
        '1,23',
        '1234,567',
        '1,2345',
        ',123',
        '1..2',
        '1.2.3',
        '1,234.5,678',
      ],
      [
        '--5',
        '-(5)',
        '(-5)',
        '(5',
        '5)',
        '5)(',
        '-5-',
        '(5)-',
        '££5',
        '£5£',
        '5£',
        '5km',
        '5%%',
        '5k%',
        '1e5',
      ],
      ['0x10', 'Infinity', 'NaN', '+5', '5\n6', '1/2', '٣', '５', '£-', '()', '(-)', `1${'0'.repeat(400)}`],
    ].flat(),
  )('does not take %j for a figure', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'notAFigure' });
  });

  it('agrees with the grammar on texts made of its own pieces', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '-',
      '–',
      '£',
      '1',
      '23',
      '456',
      ',',
      '.',
      ' ',
      'k',
      'M',
      'bn',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const reading = readFigure(text);
        expect(reading.kind === 'figure' ? reading.value : undefined).toBe(byTheGrammar(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('neither fails nor answers a number that is not finite, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const reading = readFigure(text);
        if (reading.kind === 'figure') expect(Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['9', 'notAFigure'],
    ['-', 'figure'],
    ['(', 'notAFigure'],
    [' ', 'figure'],
    ['1,', 'notAFigure'],
    ['million', 'notAFigure'],
    ['£-', 'notAFigure'],
  ])('takes a text of 100,000 characters made of %j in its stride', (pattern, kind) => {
    const text = pattern.repeat(100_000 / pattern.length);
    expect(readFigure(text).kind).toBe(kind);
    expect(readFigure(`${text}x`).kind).toBe('notAFigure');
  });
});

describe('readNumber', () => {
  it.each([
    [5, 5],
    ['', 0],
    ['(4,557)', -4557],
    ['2%', 0.02],
    ['£k', 0],
  ])('reads %j as %d', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each([true, false, 'n/a', 'n.k.', '£5k', '1m', NaN, Infinity])(
    'does not take %p for a number',
    (cell) => {
      expect(readNumber(cell)).toBeUndefined();
    },
  );
});

/** The grammar of AMOUNT, written a second time and differently: one pattern for each way to be negative. */
function byTheGrammar(text: string): number | undefined {
  const compact = text.replace(/ /g, '').toLowerCase();
  if (/^[-–]*$/.test(compact) || /^£(k|m|bn)$/.test(compact)) return 0;
  const figure = String.raw`(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<part>\.\d+)?`;
  const scale = '(?<scale>k|m|bn|%)?';
  const forms: [string, number][] = [
    [`£?${figure}${scale}`, 1],
    [`[-–]£?${figure}${scale}`, -1],
    [`£[-–]${figure}${scale}`, -1],
    [`£?${figure}${scale}[-–]`, -1],
    [`(?:\\(£?|£\\()${figure}${scale}\\)`, -1],
    [`(?:\\(£?|£\\()${figure}\\)${scale}`, -1],
  ];
  for (const [pattern, sign] of forms) {
    const groups = new RegExp(`^${pattern}$`).exec(compact)?.groups;
    if (groups === undefined) continue;
    const powers: Record<string, number> = { k: 3, m: 6, bn: 9, '%': -2 };
    const size = `${groups.whole.replace(/,/g, '')}${groups.part ?? ''}e${powers[groups.scale] ?? 0}`;
    return sign * Number(size) + 0;
  }
  return undefined;
}
