import fc from 'fast-check';
import { textFormula, textOfFormula } from '../../../src/excel/settings/textFormula';

test('a text becomes a formula of pieces that Excel takes', () => {
  expect(textFormula('{"a":1}')).toBe('="{""a"":1}"');
  const pieces = textFormula('£'.repeat(600))?.slice(1).split('&') ?? [];
  expect(pieces.map((piece) => piece.length - 2)).toEqual([255, 255, 90]);
});

test('and the same text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
      const formula = textFormula(text);
      expect(formula).toMatch(/^="/);
      expect(textOfFormula(formula ?? '')).toBe(text);
    }),
  );
});

test('a character of two halves is not cut', () => {
  const [first] = textFormula('x'.repeat(254) + '😀')?.split('&') ?? [];
  expect(first).toBe(`="${'x'.repeat(254)}"`);
});

test('what is too long for Excel is not made', () => {
  expect(textFormula('"'.repeat(4100))).toBeUndefined();
});

test('a name that somebody gave another meaning is no settings', () => {
  expect(textOfFormula('=Sheet1!$A$1')).toBe('');
});
