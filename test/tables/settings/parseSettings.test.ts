import fc from 'fast-check';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { parseSettings } from '../../../src/tables/settings/parseSettings';
import { settingsText } from '../../../src/tables/settings/settingsText';
import { anySettings } from './support';

const usual = JSON.parse(settingsText(usualSettings, null));

test('a workbook that keeps none has the usual ones, and nothing to say', () => {
  expect(parseSettings(null)).toEqual({ settings: usualSettings, problems: [] });
});

test('what is kept is what is read', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (settings, before) => {
      const text = settingsText(settings, settingsText(before, null));
      expect(parseSettings(text)).toEqual({ settings, problems: [] });
    }),
  );
});

test.each(['', 'not JSON', '[]', '3', 'null', '"{}"', '{"year":'])('damaged: %s', (text) => {
  expect(parseSettings(text)).toEqual({
    settings: usualSettings,
    problems: [
      'The settings kept in this workbook could not be read. The usual ones are used until you keep others.',
    ],
  });
});

test('never throws, whatever is there', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { settings } = parseSettings(text);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(usualSettings).sort());
    }),
  );
});

test('fields of an older Outturn that are not there yet are as usual', () => {
  expect(parseSettings('{"version":1,"period":10,"year":"2021/22"}')).toEqual({
    settings: { ...usualSettings, period: 10, year: '2021/22' },
    problems: [],
  });
});

test.each([
  ['period', 14, 'Period'],
  ['period', 2.5, 'Period'],
  ['year', '2021/23', 'Financial year'],
  ['year', 2021, 'Financial year'],
  ['unit', '€', 'Figures in'],
  ['ragTolerance', -0.1, 'Amber: misses its target by up to'],
  ['millionDecimals', 4, 'Decimal places of £m'],
  ['blueIsDelivered', 'yes', 'Blue counts as delivered'],
  ['phrases', ['over'], 'Phrases'],
])('a damaged field, %s %p, is as usual and named; the others are kept', (field, stored, name) => {
  const text = JSON.stringify({ ...usual, organisation: 'Northshire', [field]: stored });
  expect(parseSettings(text)).toEqual({
    settings: { ...usualSettings, organisation: 'Northshire' },
    problems: [`The setting “${name}” of this workbook could not be read. The usual one is used.`],
  });
});

test('parts of materiality and colours are read one by one', () => {
  const text = JSON.stringify({
    ...usual,
    materiality: { percent: 5, amount: 250, rule: 'lesser' },
    colours: { ...usual.colours, red: 'red', adverse: '#FFCCCC', blue: '#123abc' },
  });
  const { settings, problems } = parseSettings(text);
  expect(settings.materiality).toEqual({ percent: 0.02, amount: 250, rule: 'lesser' });
  expect(settings.colours).toEqual({ ...usualSettings.colours, blue: '#123ABC' });
  expect(problems).toHaveLength(3);
});

describe('settings of a newer Outturn', () => {
  const newer = JSON.stringify({
    ...usual,
    version: 2,
    currency: '€',
    materiality: { ...usual.materiality, days: 5 },
    colours: { ...usual.colours, teal: '#008080' },
  });

  test('are read as far as they are known, and said to be newer', () => {
    expect(parseSettings(newer)).toEqual({
      settings: usualSettings,
      problems: [
        'The settings of this workbook were kept by a newer Outturn. What this one does not know is left as it is.',
      ],
    });
  });

  test('are kept, with their version, when others are changed', () => {
    const changed = JSON.parse(settingsText({ ...usualSettings, period: 3 }, newer));
    expect(changed).toEqual({ ...JSON.parse(newer), period: 3 });
  });
});

test('a phrase that is taken away is gone', () => {
  const before = settingsText({ ...usualSettings, phrases: { overspend: 'pressure' } }, null);
  expect(parseSettings(settingsText(usualSettings, before)).settings.phrases).toEqual({});
});
