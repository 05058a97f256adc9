import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import { headingSynonyms } from '../../src/tables/headingSynonyms';
import { matchColumns } from '../../src/tables/matchColumns';

const { columns } = forecastOutturnByService;

test.each(Object.entries(headingSynonyms).flatMap(([key, list]) => list.map((synonym) => [synonym, key])))(
  '“%s” alone is %s',
  (synonym, key) => {
    expect(matchColumns(columns, [synonym]).found).toEqual({ [key]: 0 });
  },
);

test('no synonym is listed for two columns', () => {
  const all = Object.values(headingSynonyms).flat();
  expect(new Set(all).size).toBe(all.length);
});

test('the more usual of two headings wins', () => {
  expect(matchColumns(columns, ['Revised budget', 'Budget']).found).toEqual({ budget: 1 });
});

test('two headings that do equally well are left to the user', () => {
  const { found, alike } = matchColumns(columns, ['Budget', 'Budget £000']);
  expect(found).toEqual({});
  expect(alike).toEqual({ budget: [0, 1] });
});

test('of two variance columns the later period is the current one', () => {
  expect(matchColumns(columns, ['Variance P9', 'Variance P10']).found).toEqual({ prior: 0, variance: 1 });
  expect(matchColumns(columns, ['January variance', 'December variance']).found).toEqual({
    variance: 0,
    prior: 1,
  });
});

test('a heading with a telling word is the funding, whatever else it says', () => {
  expect(matchColumns(columns, ['Winter Pressures Grant']).found).toEqual({ funding: 0 });
});

test('what means something else is not taken', () => {
  expect(matchColumns(columns, ['Budget to date', 'Actual', 'Comments', 'Original budget']).found).toEqual(
    {},
  );
});
