import fc from 'fast-check';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { formOf, readForm } from '../../../src/tables/settings/settingsForm';
import { contrastText } from '../../../src/tables/settings/typedSettings';
import { anySettings } from './support';

const form = formOf(usualSettings);

/** What is wrong with the form when this is typed; undefined when nothing is. */
function problem(field: string, typed: string): string | undefined {
  const reading = readForm({ ...form, [field]: typed });
  return reading.kind === 'problems' ? reading.problems[field] : undefined;
}

function settings(change: Record<string, string>) {
  const reading = readForm({ ...form, ...change });
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

test('what the fields show is read back as it was', () => {
  fc.assert(
    fc.property(anySettings, (any) => {
      expect(readForm(formOf(any))).toEqual({ kind: 'settings', settings: any });
    }),
  );
});

test('the usual ones, as people see them', () => {
  expect(form).toMatchObject({
    organisation: '',
    year: '',
    period: '',
    materialityPercent: '2%',
    materialityAmount: '100',
    ragTolerance: '10%',
    blueIsDelivered: 'yes',
    millionDecimals: '3',
    'colours.adverse': '#A4262C',
  });
});

test('typed in other ways', () => {
  expect(settings({ year: '2026-27' }).year).toBe('2026/27');
  expect(settings({ materialityPercent: '2.5' }).materiality.percent).toBe(0.025);
  expect(settings({ ragTolerance: '7 %' }).ragTolerance).toBe(0.07);
  expect(settings({ materialityAmount: '£250k' }).materiality.amount).toBe(250);
  expect(settings({ materialityAmount: '£1.5m' }).materiality.amount).toBe(1500);
  expect(settings({ materialityAmount: '1,000' }).materiality.amount).toBe(1000);
  expect(settings({ 'colours.input': '1f4e9e' }).colours.input).toBe('#1F4E9E');
  expect(settings({ organisation: '  Northshire  ' }).organisation).toBe('Northshire');
  expect(settings({ 'phrases.overspend': ' {amount} over ', 'phrases.underspend': ' ' }).phrases).toEqual({
    overspend: '{amount} over',
  });
});

test.each([
  ['year', '2026', '“2026” is not a financial year. Type it like 2026/27.'],
  ['materialityPercent', 'two', '“two” is not a percentage from 0 to 100. Type it like 2%.'],
  ['materialityPercent', '101%', '“101%” is not a percentage from 0 to 100. Type it like 2%.'],
  [
    'materialityPercent',
    '',
    'There is nothing here where a percentage from 0 to 100 is needed. Type it like 2%.',
  ],
  ['ragTolerance', '-1%', '“-1%” is not a percentage from 0 to 100. Type it like 2%.'],
  ['materialityAmount', '(100)', '“(100)” is not an amount. Type it in £000, like 100 for £100,000.'],
  ['materialityAmount', '2%', '“2%” is not an amount. Type it in £000, like 100 for £100,000.'],
  [
    'materialityAmount',
    ' ',
    'There is nothing here where an amount is needed. Type it in £000, like 100 for £100,000.',
  ],
  ['phrases.overspend', 'a pressure', '“a pressure” has no {amount}. Put it where it is to stand.'],
  ['colours.red', 'red', '“red” is not a colour. Type it like #1F4E9E.'],
  [
    'colours.adverse',
    '#FF8080',
    'It is hard to read on white: 2.4 to 1, and 4.5 to 1 is needed. Try #B55B5B.',
  ],
])('%s: %s is not taken', (field, typed, message) => {
  expect(problem(field, typed)).toBe(message);
});

test('a pale status colour is taken: its word is written in black', () => {
  expect(problem('colours.amber', '#FFFF00')).toBeUndefined();
});

test('too little contrast never looks like enough', () => {
  expect(contrastText(4.4999)).toBe('4.4 to 1');
  expect(contrastText(21)).toBe('21.0 to 1');
});
