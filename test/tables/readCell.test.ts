import { areInPoints } from '../../src/tables/percentPoints';
import { readCell } from '../../src/tables/readCell';
import type { FigureFormat } from '../../src/tables/specification';
import type { CellValue } from '../../src/tables/types';

function read(cell: CellValue, format: FigureFormat, inPoints = false) {
  const { value, from } = readCell(cell, false, { format, unit: '£000', inPoints });
  return [value, from];
}

test.each<[CellValue, FigureFormat, CellValue, string]>([
  [1752, 'money', 1752, 'number'],
  ['£1,752k', 'money', 1752, 'text'],
  ['(856)', 'money', -856, 'text'],
  ['', 'money', 0, 'blank'],
  ['2%', 'money', 0, 'bad'],
  ['n.k.', 'money', 0, 'bad'],
  [true, 'money', 0, 'bad'],
  ['£1.2k', 'pounds', 1200, 'text'],
  ['£723.03', 'pounds', 723.03, 'text'],
  ['1,084', 'number', 1084, 'text'],
  ['-', 'numberFine', 0, 'text'],
  ['12%', 'number', 0, 'bad'],
  ['2%', 'percent', 0.02, 'text'],
  [0.02, 'percent', 0.02, 'number'],
  ['2.575', 'percentFine', 2.575, 'text'],
  ['£2k', 'percent', 0, 'bad'],
  ['-', 'text', '-', 'words'],
  ['  Owner 1 ', 'text', 'Owner 1', 'words'],
  ['', 'text', '', 'blank'],
  [42, 'text', 42, 'number'],
  [false, 'text', 'FALSE', 'words'],
  ['32.8 - 38.5', 'plain', '32.8 - 38.5', 'words'],
  ['25%', 'plain', '25%', 'words'],
  ['68.4', 'plain', 68.4, 'text'],
  ['-', 'plain', '-', 'words'],
  [9.5, 'plain', 9.5, 'number'],
  ['', 'plain', '', 'blank'],
  ['June & Sept', 'date', 'June & Sept', 'words'],
  [44562, 'date', 44562, 'number'],
])('%j in a column of %s is %j, %s', (cell, format, value, from) => {
  expect(read(cell, format)).toEqual([value, from]);
});

test('where percentages are in points, 2.6 is 2.6% and what has a % sign is what it says', () => {
  expect(read(2.6, 'percent', true)).toEqual([0.026, 'points']);
  expect(read('2.6', 'percent', true)).toEqual([0.026, 'text']);
  expect(read('2.6%', 'percent', true)).toEqual([0.026, 'text']);
  expect(read(0, 'percent', true)).toEqual([0, 'number']);
});

test('an error is none in any column', () => {
  expect(readCell('#N/A', true, { format: 'text', unit: '£000' })).toEqual({
    value: 0,
    from: 'bad',
    why: 'errorValue',
  });
});

describe('percentages are in points', () => {
  test.each<[string, CellValue[], boolean, boolean, boolean]>([
    ['above 1', [2, 2.6], false, false, true],
    ['texts above 1', ['2', '2.6'], false, false, true],
    ['0.5 under a heading with %', [0.5, 0.2], true, false, true],
    ['fractions', [0.02, 0.026], true, false, false],
    ['0.5 under a heading without %', [0.5, 0.2], false, false, false],
    ['shares', [0.44, 0.56], true, false, false],
    ['shown by Excel with %', [2, 0.5], true, true, false],
    ['texts with %', ['2%', '56%'], true, false, false],
    ['nothing', ['', ''], true, false, false],
  ])('%s', (_, cells, heading, formatted, inPoints) => {
    expect(areInPoints(cells, heading, formatted)).toBe(inPoints);
  });
});
