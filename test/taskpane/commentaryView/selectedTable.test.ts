import type { CommentarySources } from '../../../src/excel/commentary/readCommentary';
import type { Selection } from '../../../src/excel/outcomes';
import type { OutturnTable } from '../../../src/tables/commentary/place/outturnTable';
import type { WrittenCommentary } from '../../../src/tables/commentary/place/writtenCommentary';
import { selectedRows, tableUnder } from '../../../src/taskpane/commentaryView/selectedTable';

const table = (sheetName: string): OutturnTable => ({
  id: sheetName,
  sheetName,
  title: sheetName,
  unit: '£000',
  period: null,
  built: true,
  area: { row: 1, column: 0, rows: 5, columns: 8 },
  columns: { label: 0, variance: 5 },
  lines: [2, 3, 4].map((row) => ({ label: `${sheetName} ${row}`, row, variance: row })),
  unreadable: [],
});
const written: WrittenCommentary = {
  sheetId: 'c',
  sheetName: 'Commentary',
  definedName: 'Outturn_commentary_1',
  nameFormula: '=Commentary!$A$5:$G$6',
  layout: 'sheet',
  block: { row: 4, column: 0, rows: 2, columns: 7 },
  columns: { service: 0, commentary: 1, drivers: 2 },
  lines: [
    {
      label: 'B 2',
      row: 5,
      about: { sheetName: 'B', row: 2 },
      driver: '',
      explained: null,
      text: '',
      typedOver: false,
    },
  ],
  cells: [],
};
const sources: CommentarySources = {
  tables: [table('A'), table('B')],
  written: [written],
  bridges: [],
  unknown: [],
};
const select = (sheetName: string, address: string): Selection => ({
  kind: 'cells',
  sheetName,
  address: `${sheetName}!${address}`,
  rows: 1,
  columns: 1,
});

test.each([
  ['B', 'C4', 'B'],
  ['A', 'A2:C9', 'A'],
  ['A', 'A40', undefined],
  ['Commentary', 'A1', 'B'],
  ['Elsewhere', 'A3', undefined],
])('the table of %s!%s is %s', (sheetName, address, expected) => {
  expect(tableUnder(sources, select(sheetName, address))?.id).toBe(expected);
});

test('the lines in the selected cells', () => {
  expect([...selectedRows(table('A'), select('A', 'B4:C20'))]).toEqual([3, 4]);
  expect([...selectedRows(table('A'), select('A', 'M4:M20'))]).toEqual([]);
  expect([...selectedRows(table('A'), select('B', 'B4:C20'))]).toEqual([]);
  expect([...selectedRows(table('A'), { kind: 'problem', message: 'x' })]).toEqual([]);
});
