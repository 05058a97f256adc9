import { forecastOutturnByService } from '../../src/tables/specifications/forecastOutturnByService';
import { headingSynonyms } from '../../src/tables/headingSynonyms';
import { matchColumns } from '../../src/tables/matchColumns';
import { virements } from '../../src/tables/specifications/virements';

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

describe('headings that are no synonym', () => {
  const likely = (...headings: string[]) => matchColumns(columns, headings).found;

  test('the same words in another order', () => {
    expect(likely('Outturn forecast (net)')).toEqual({ forecast: 0 });
  });

  test('a synonym among words that say nothing else', () => {
    expect(likely('Revised budget incl. carry forward requests')).toEqual({});
    expect(likely('Revised annual budget (CFO)')).toEqual({ budget: 0 });
    expect(likely('Gross Forecast Outturn inc agency')).toEqual({ gross: 0 });
  });

  test('words that make another column of it', () => {
    expect(
      likely('Original annual budget', 'Total scheme forecast variance', 'Annual budget to date'),
    ).toEqual({});
  });

  test('never a guess between two headings', () => {
    const { found, alike } = matchColumns(columns, [
      'Gross forecast outturn (A)',
      'Gross forecast outturn ledger',
    ]);
    expect(found).toEqual({ gross: 0 });
    expect(matchColumns(columns, ['Revised budget alpha', 'Revised budget beta']).alike).toEqual({
      budget: [0, 1],
    });
    expect(alike).toEqual({});
  });

  test('a bare unit is the only column of money still missing, and only then', () => {
    expect(matchColumns(virements.columns, ['Service', "£'000", 'Notes']).found).toEqual({
      line: 0,
      amount: 1,
      notes: 2,
    });
    expect(matchColumns(virements.columns, ['Service', "£'000", 'Other £m']).found).toEqual({ line: 0 });
    expect(likely('Service', "£'000")).toEqual({ service: 0 });
  });

  test('a percentage in brackets or a period beside does not matter', () => {
    expect(likely('Less Covid Funding £000', 'Movement (P9 to P10)')).toEqual({ funding: 0, movement: 1 });
  });
});
