import { changedSettings, changesTables } from '../../../src/tables/settings/changedSettings';
import { usualSettings } from '../../../src/tables/settings/houseSettings';

const { materiality, colours } = usualSettings;

test('names what differs, in the order of the view', () => {
  expect(changedSettings(usualSettings, { ...usualSettings })).toEqual([]);
  expect(
    changedSettings(usualSettings, {
      ...usualSettings,
      period: 10,
      organisation: 'Northshire',
      materiality: { ...materiality, amount: 250 },
      colours: { ...colours, amber: '#FFD700' },
      phrases: { overspend: 'pressure' },
    }),
  ).toEqual(['Organisation', 'Period', 'Phrases', 'Amount in £000', 'Amber']);
});

test.each([
  ['organisation', { organisation: 'Northshire' }, false],
  ['phrases', { phrases: { overspend: 'pressure' } }, false],
  ['period', { period: 10 }, false],
  ['decimals', { millionDecimals: 1 }, true],
  ['colours', { colours: { ...colours, amber: '#FFD700' } }, true],
])('%s: built tables would be built otherwise: %p', (_name, change, changes) => {
  expect(changesTables(usualSettings, { ...usualSettings, ...change })).toBe(changes);
});
