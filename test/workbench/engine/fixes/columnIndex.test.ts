import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { indexColumnsDirectly } from '../../../../src/workbench/engine/fixes/columnIndex';

// Seen to fail without the fix: 2,000 results took 1,999,000 searches of a set instead of none.
describe('the index of a column', () => {
  beforeAll(() => indexColumnsDirectly());
  afterEach(() => CELL_INVERTED_INDEX_CACHE.clear());

  const note = (row: number, value: number): void =>
    CELL_INVERTED_INDEX_CACHE.set('u', 's', 0, value, row, true);
  const rowsWith = (value: number): number[] | undefined =>
    CELL_INVERTED_INDEX_CACHE.getCellPositions('u', 's', 0, value, [[0, 5000]])?.matchingRows;

  test('notes a result without searching the others', () => {
    const search = jest.spyOn(Set.prototype, 'has');
    for (let row = 0; row < 2000; row += 1) note(row, row + 0.5);
    const searches = search.mock.calls.length;
    search.mockRestore();
    expect(searches).toBe(0);
  });

  test('lists a row under its last value only', () => {
    note(3, 10);
    note(4, 10);
    note(3, 20);
    expect(rowsWith(10)).toEqual([4]);
    expect(rowsWith(20)).toEqual([3]);
  });
});
