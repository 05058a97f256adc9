import fc from 'fast-check';
import { houseStyle } from '../../../src/tables/houseStyle';
import { betterColour, colourKeys, colourUses, sampleOf } from '../../../src/tables/settings/colourUses';
import { black, contrast, leastContrast, textOn, white } from '../../../src/tables/settings/contrast';
import { usualSettings } from '../../../src/tables/settings/houseSettings';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);

test.each([
  [black, white, 21],
  [white, white, 1],
  ['#777777', white, 4.48],
  ['#767676', white, 4.54],
  ['#A4262C', white, 7.26],
])('contrast of %s and %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('text on a fill can always be read', () => {
  fc.assert(
    fc.property(anyColour, (fill) =>
      expect(contrast(textOn(fill), fill)).toBeGreaterThanOrEqual(leastContrast),
    ),
  );
});

test('the usual colours can be read and are those of built tables', () => {
  const { colours } = usualSettings;
  for (const key of colourKeys) expect([key, betterColour(key, colours[key])]).toEqual([key, undefined]);
  expect(colours.headingFill).toBe(houseStyle.heading.fill);
  expect(colours.input).toBe(houseStyle.input.color);
  expect(sampleOf('headingFill', colours.headingFill).text).toBe(houseStyle.heading.color);
});

test('the usual status colours can be told apart without colour: each is clearly lighter than the one before', () => {
  const { red, green, blue, amber } = usualSettings.colours;
  const steps = [red, green, blue, amber].map((colour) => contrast(colour, black));
  for (let i = 1; i < steps.length; i += 1) expect(steps[i] / steps[i - 1]).toBeGreaterThan(1.3);
});

test('a colour that is too pale has a better one of its kind, which can be read', () => {
  expect(betterColour('adverse', '#FF8080')).toBe('#B55B5B');
  expect(contrast(betterColour('headingFill', '#1F4E9E') ?? '', '#242424')).toBeGreaterThanOrEqual(
    leastContrast,
  );
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...colourKeys), (colour, key) => {
      const better = betterColour(key, colour);
      expect(sampleOf(key, better ?? colour).contrast).toBeGreaterThanOrEqual(leastContrast);
      if (colourUses[key] === 'status') expect(better).toBeUndefined();
    }),
  );
});
