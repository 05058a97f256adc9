import { searchFunctions } from '../../../src/taskpane/functionsView/searchFunctions';
import { builtGuides } from './sampleGuides';

test('nothing asked for gives everything', async () => {
  const guides = await builtGuides();
  expect(searchFunctions(guides, '  ')).toEqual(guides);
});

test.each([
  ['variancepct', 'OUTTURN.VARIANCEPCT'],
  ['Adverse', 'OUTTURN.DIRECTION'],
  ['sentence service', 'OUTTURN.NARRATIVE'],
  ['absolute', 'OUTTURN.VARIANCEPCT'],
])('“%s” finds %s', async (query, name) => {
  expect(searchFunctions(await builtGuides(), query).map((guide) => guide.name)).toContain(name);
});

test('functions with the word in their name come first', async () => {
  const names = searchFunctions(await builtGuides(), 'variance').map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['OUTTURN.VARIANCE', 'OUTTURN.VARIANCEPCT']);
  expect(names.length).toBeGreaterThan(2);
});

test('every word has to be there', async () => {
  expect(searchFunctions(await builtGuides(), 'variance nowhere')).toEqual([]);
});
