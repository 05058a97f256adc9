import { columnsToMatch } from '../../../src/taskpane/buildView/columnsToMatch';
import { ROWS, sampleGrid, sampleReading } from './sampleReading';

test('inputs fill the table, computed columns of the user are compared', () => {
  expect(columnsToMatch(sampleReading())).toEqual({
    filling: ['service', 'budget', 'gross', 'funding', 'prior'],
    compared: ['variance', 'movement'],
    wanted: 5,
    found: 5,
  });
});

test('without funding the forecast is what the user gives, and funding can still be chosen', () => {
  const grid = sampleGrid(
    ROWS.map(([service, budget, gross]) => [service, budget, gross]),
    ['Service', 'Budget', 'Forecast outturn'],
  );
  const columns = columnsToMatch(sampleReading(grid));
  expect(columns.filling).toEqual(['service', 'budget', 'gross', 'funding', 'forecast', 'prior']);
  expect(columns).toMatchObject({ wanted: 4, found: 3 });
});
