import { groupOf, SETTINGS_GROUPS } from '../../../src/taskpane/settingsView/groups';
import { materialityMeaning, summaryOf } from '../../../src/taskpane/settingsView/summaries';
import { usualSettings, type HouseSettings } from '../../../src/tables/settings/houseSettings';
import { formOf } from '../../../src/tables/settings/settingsForm';

const northshire: HouseSettings = {
  ...usualSettings,
  year: '2021/22',
  period: 10,
  unit: '£m',
  percentBase: 'absolute',
  materiality: { percent: 0.025, amount: 1500, rule: 'lesser' },
  ragTolerance: 0.05,
  colours: { ...usualSettings.colours, red: '#8B0000' },
  phrases: { overspend: 'pressure' },
};

test('the groups in a few words', () => {
  const summaries = (settings: HouseSettings) => SETTINGS_GROUPS.map((group) => summaryOf(group, settings));
  expect(summaries(usualSettings)).toEqual([
    'Not said',
    '£000, % signed',
    '2% or £100,000',
    'Amber up to 10%',
    'the usual ones',
    'the usual ones',
  ]);
  expect(summaries(northshire)).toEqual([
    'Period 10 · 2021/22',
    '£m, % of size',
    '2.5% or £1,500,000',
    'Amber up to 5%',
    'your own',
    '1 of your own',
  ]);
});

test('what materiality comes to', () => {
  expect(materialityMeaning(northshire.materiality)).toBe(
    'A variance is to be explained when it is above 2.5% of its budget or £1,500,000, whichever is lesser.',
  );
});

test('every field stands in a group', () => {
  const groups = Object.keys(formOf(northshire)).map((field) => [groupOf(field), field]);
  const of = (wanted: string) => groups.filter(([group]) => group === wanted).map(([, field]) => field);
  expect(of('report')).toEqual(['organisation', 'year', 'period', 'periodLabel']);
  expect(of('figures')).toEqual(['unit', 'percentBase', 'formulas', 'millionDecimals']);
  expect(of('materiality')).toEqual(['materialityPercent', 'materialityAmount', 'materialityRule']);
  expect(of('rag')).toEqual(['ragTolerance', 'blueIsDelivered']);
  expect(of('colours')).toHaveLength(9);
  expect(of('phrases')).toEqual(['phrases.overspend']);
});
