import { rangeAddress } from '../../src/tables/cellAddress';
import { tablesIn } from '../../src/tables/tablesIn';
import type { CellValue } from '../../src/tables/types';
import { grid, published, publishedCells } from './support';

const found = (cells: CellValue[][]) => {
  const width = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  return tablesIn({ ...grid(filled), row: 0, column: 0 }).map(({ title, rectangle }) => [
    title,
    rangeAddress(rectangle),
  ]);
};

const titled = (title: string, cells: CellValue[][]): CellValue[][] => [[title], ...cells];

test('a pasted paper is as many tables as it has', () => {
  const paper = [
    ...titled('Table 1 - Areas', publishedCells(published.t1, 'raw')),
    [],
    ...titled('Table 2 - Corporate parenting', publishedCells(published.t2, 'raw')),
    [],
    [],
    ...publishedCells(published.t4),
  ];
  expect(found(paper)).toEqual([
    ['Table 1 - Areas', 'A1:H9'],
    ['Table 2 - Corporate parenting', 'A11:G30'],
    ['', 'A33:G42'],
  ]);
});

test('two tables side by side are two', () => {
  const small = [
    ['Reserve', 'Opening', 'Balance'],
    ['Litigation', 1, 2],
  ];
  expect(found(small.map((row) => [...row, '', ...row]))).toEqual([
    ['', 'A1:C2'],
    ['', 'E1:G2'],
  ]);
});

test('groups with empty rows between, empty columns between figures, notes and totals are no tables of their own', () => {
  const one = [
    ['Outturn report'],
    ['All figures in £000'],
    ['Service', 'Budget', '', 'Forecast'],
    ['Children'],
    ['Fostering', 10, '', 12],
    [],
    ['Adults'],
    ['Homecare', 10, '', 12],
    [],
    ['Total', 20, '', 24],
    [],
    ['Note: a dash is nil, brackets are negative.'],
  ];
  expect(found(one).length).toBeLessThanOrEqual(1);
});
