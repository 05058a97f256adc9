import { blankRowsOf, optionsOf, placeOf, usualChoices } from '../../../src/taskpane/buildView/choices';

test.each([
  ['1', 1],
  [' 12 ', 12],
  ['50,000', 50000],
  ['50001', undefined],
  ['0', undefined],
  ['-3', undefined],
  ['2.5', undefined],
  ['ten', undefined],
  ['', undefined],
])('“%s” rows', (typed, rows) => {
  expect(blankRowsOf(typed)).toBe(rows);
});

test('a blank table has no selection to stand beside', () => {
  expect(placeOf({ ...usualChoices, place: 'beside' })).toBe('beside');
  expect(placeOf({ ...usualChoices, place: 'beside', from: 'blank' })).toBe('newSheet');
});

test('what only a blank table is asked is left out for a selection', () => {
  const choices = {
    ...usualChoices,
    unit: '£m' as const,
    variant: 'withoutFunding',
    headings: { funding: 'Grant' },
  };
  expect(optionsOf(choices, '')).not.toHaveProperty('unit');
  expect(optionsOf({ ...choices, from: 'blank' }, '')).toMatchObject({
    unit: '£m',
    variant: 'withoutFunding',
    headings: { funding: 'Grant' },
  });
});
