import { parseRecent, withRecent } from '../../../../src/taskpane/buildView/gallery/recentTables';

test('a table used again moves to the front, and only three are kept', () => {
  expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  expect(withRecent(['a', 'b', 'c'], 'd')).toEqual(['d', 'a', 'b']);
});

test('what is stored may be missing or damaged', () => {
  expect(parseRecent(null)).toEqual([]);
  expect(parseRecent('reserves,<b>,virements')).toEqual(['reserves', 'virements']);
});
