import type { BuiltTable } from '../../../src/tables/builtTable';
import { additionalFunding } from '../../../src/tables/specifications/additionalFunding';
import { bridge } from '../../../src/tables/specifications/bridge';
import { forecastOutturnByService } from '../../../src/tables/specifications/forecastOutturnByService';
import { linkOffers, linksOf, readsOtherRows } from '../../../src/taskpane/buildView/otherTables';

const table4: BuiltTable = {
  specification: forecastOutturnByService,
  definedName: 'Outturn_forecastOutturnByService_1',
  sheetId: '1',
  sheetName: 'Outturn',
  title: 'Table 4',
  table: { row: 1, column: 0, rows: 4, columns: 6 },
  unit: '£000',
  headings: ['Service', 'Budget', 'Gross', 'Funding', 'Forecast', 'Variance'],
  columns: { service: 0, budget: 1, gross: 2, funding: 3, forecast: 4, variance: 5 },
  totalRow: 4,
  totals: { budget: 300, funding: -20, forecast: 310, variance: 10 },
  rows: [{ label: 'Homes', row: 2, figures: { budget: 100, forecast: 95, variance: -5 } }],
};

test('the likeliest total is taken without asking where there is nothing to choose', () => {
  expect(readsOtherRows(additionalFunding)).toBe(false);
  expect(linksOf(additionalFunding, [table4], {}, {})).toEqual({
    funding: { sheetName: 'Outturn', address: 'D5', figure: -20, unit: '£000' },
  });
});

test('a figure to choose is none until it is chosen, and then brings what goes with it', () => {
  expect(readsOtherRows(bridge)).toBe(true);
  const offers = linkOffers(bridge, [table4]);
  expect(offers.figure.map(({ label }) => label)).toEqual(['Total', 'Homes']);
  expect(linksOf(bridge, [table4], offers, {})).toEqual({});
  expect(linksOf(bridge, [table4], offers, { figure: offers.figure[1].key })).toEqual({
    figure: { sheetName: 'Outturn', address: 'F3', figure: -5, unit: '£000' },
    start: { sheetName: 'Outturn', address: 'B3', figure: 100, unit: '£000' },
  });
});

test('a choice whose table has gone is none', () => {
  expect(linksOf(bridge, [], linkOffers(bridge, []), { figure: 'Outturn!F3' })).toEqual({});
});
