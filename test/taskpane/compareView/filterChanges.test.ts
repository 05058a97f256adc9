import { filterChanges, kindCounts } from '../../../src/taskpane/compareView/filterChanges';
import { change } from './support';

const changes = [
  change('budget', 'Table 4, Early help, budget: 6,500, was 6,400.'),
  change('budget', 'Table 2, Fostering, budget: 10, was 9.'),
  change('goneRow', 'Table 4: “Legal” is gone.'),
];

test('by kind, and by words in any order, whatever their case', () => {
  expect(filterChanges(changes, '', '')).toEqual(changes);
  expect(filterChanges(changes, 'budget', '')).toEqual(changes.slice(0, 2));
  expect(filterChanges(changes, '', 'HELP table')).toEqual([changes[0]]);
  expect(filterChanges(changes, 'goneRow', 'fostering')).toEqual([]);
});

test('how many there are of each kind', () => {
  expect([...kindCounts(changes)]).toEqual([
    ['budget', 2],
    ['goneRow', 1],
  ]);
});
