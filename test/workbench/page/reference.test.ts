import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  readReference,
  writeReference,
} from '../../../src/workbench/page/reference';

const cells = (startRow: number, startColumn: number, endRow?: number, endColumn?: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

describe('readReference', () => {
  test.each([
    ['B4', undefined, cells(3, 1, 3, 1)],
    ['a3:h12', undefined, cells(2, 0, 11, 7)],
    ['$H$12:$A$3', undefined, cells(2, 0, 11, 7)],
    ['Sheet2!A3:H12', 'Sheet2', cells(2, 0, 11, 7)],
    ["'Table 4'!AA1", 'Table 4', cells(0, 26, 0, 26)],
    ['Table 4!A1', 'Table 4', cells(0, 0, 0, 0)],
    ["'Children''s homes'!C:B", "Children's homes", cells(0, 1, undefined, 2)],
    ['5:3', undefined, cells(2, 0, 4, undefined)],
    ['  D1 ', undefined, cells(0, 3, 0, 3)],
  ])('%s', (text, sheetName, expected) => {
    expect(readReference(text)).toEqual({ sheetName, ...expected });
  });

  test.each(['', 'budget', 'A0', '0:4', 'A1:B', 'Sheet1!', '!A1', 'ABCD1', 'A1;B2'])(
    '“%s” is none',
    (text) => {
      expect(readReference(text)).toBeUndefined();
    },
  );

  test('reads what writeReference writes', () => {
    const [rows, columns] = [1000, 50];
    const end = (limit: number) => fc.integer({ min: 0, max: limit - 1 });
    fc.assert(
      fc.property(end(rows), end(rows), end(columns), end(columns), (row1, row2, column1, column2) => {
        const range = {
          startRow: Math.min(row1, row2),
          endRow: Math.max(row1, row2),
          startColumn: Math.min(column1, column2),
          endColumn: Math.max(column1, column2),
        };
        const read = readReference(writeReference(range, rows, columns));
        expect({
          ...read,
          endRow: read?.endRow ?? rows - 1,
          endColumn: read?.endColumn ?? columns - 1,
        }).toEqual({
          sheetName: undefined,
          ...range,
        });
      }),
    );
  });
});

describe('writeReference', () => {
  test('whole columns and rows are shown as such', () => {
    expect(writeReference({ startRow: 0, endRow: 99, startColumn: 1, endColumn: 2 }, 100, 26)).toBe('B:C');
    expect(writeReference({ startRow: 2, endRow: 4, startColumn: 0, endColumn: 25 }, 100, 26)).toBe('3:5');
  });
});

test('column letters and numbers are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16383 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    }),
  );
  expect(columnLetters(16383)).toBe('XFD');
});
