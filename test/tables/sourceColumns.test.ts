import { unusedColumns } from '../../src/tables/sourceColumns';
import type { SourceColumn } from '../../src/tables/reading';

const columnsOf = (count: number): SourceColumn[] =>
  Array.from({ length: count }, (_, column) => ({
    column,
    letter: String.fromCharCode(65 + column),
    heading: `Note ${column}`,
    sample: [],
  }));

const said = (count: number): string[] =>
  unusedColumns({ columns: columnsOf(count), matches: {} }).map(({ message }) => message);

test('columns that are not used are named, of a wide sheet the first few', () => {
  expect(said(1)).toEqual(['Not used: column A “Note 0”.']);
  expect(said(8)[0]).toMatch(/^Not used: columns A “Note 0”, .*, H “Note 7”\.$/);
  expect(said(20)[0]).toMatch(/^Not used: columns A “Note 0”, .*, H “Note 7” and 12 more\.$/);
  expect(said(0)).toEqual([]);
});
