import { summarise } from '../../../src/workbench/page/selectionSummary';

test('figures are counted, added and averaged; words are only counted', () => {
  expect(summarise(['Service', 326, 7599, ''])).toBe('Average: 3,962.5   Count: 3   Sum: 7,925');
});

test('words alone are counted', () => {
  expect(summarise(['a', 'b'])).toBe('Count: 2');
});

test('one cell needs no summary', () => {
  expect(summarise([326])).toBe('');
  expect(summarise([326, ''])).toBe('');
});
