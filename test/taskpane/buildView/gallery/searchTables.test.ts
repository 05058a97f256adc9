import { forecastOutturnByService } from '../../../../src/tables/specifications/forecastOutturnByService';
import { performanceIndicators } from '../../../../src/tables/specifications/performanceIndicators';
import { programmeRag } from '../../../../src/tables/specifications/programmeRag';
import { savingsDelivery } from '../../../../src/tables/specifications/savingsDelivery';
import { searchTables } from '../../../../src/taskpane/buildView/gallery/searchTables';

const tables = [forecastOutturnByService, savingsDelivery, performanceIndicators, programmeRag];
const found = (query: string): string[] => searchTables(tables, query).map(({ id }) => id);

test('without a question every table is there, in order', () => {
  expect(found('  ')).toEqual(tables.map(({ id }) => id));
});

test('tables are found by words people use for them, in any case', () => {
  expect(found('KPI')).toEqual(['performanceIndicators']);
  expect(found('not deliverable')).toEqual(['savingsDelivery']);
});

test('tables with the words in their name come first', () => {
  expect(found('rag')[0]).toBe('programmeRag');
  expect(found('rag')).toContain('savingsDelivery');
});

test('every word must be there', () => {
  expect(found('savings zebra')).toEqual([]);
});
