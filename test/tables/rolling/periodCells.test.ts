import type { BuiltTable } from '../../../src/tables/builtTable';
import { periodCells } from '../../../src/tables/rolling/periodCells';
import { budgetaryControlReport as specification } from '../../../src/tables/specifications/budgetaryControlReport';
import { sheet, type Cell } from './support';

/** A table of headings, one service and a total, from this row on. */
function tableAt(row: number): BuiltTable {
  return {
    specification,
    definedName: `outturn_budgetaryControlReport_${row}`,
    sheetId: '1',
    sheetName: 'A',
    title: '',
    table: { row, column: 0, rows: 3, columns: 2 },
    unit: '£000',
    headings: ['Service', 'Budget'],
    columns: { service: 0, budget: 1 },
    totalRow: row + 2,
    totals: {},
    rows: [],
  };
}

const rows: Cell[][] = [
  ['Service', 'Budget'],
  ['Fostering', 1],
  ['Total', 1],
];
const [first, second] = [tableAt(1), tableAt(6)];
const cells = sheet('A', [['', ''], ...rows, ['', ''], ['', ''], ...rows, ['', ''], ['Periods gone', 9]]);

test('the period below a table is its own, not that of a table further up', () => {
  expect(periodCells(second, cells, [first, second])).toEqual([
    { label: 'Periods gone', row: 10, column: 1 },
  ]);
  expect(periodCells(first, cells, [first, second])).toEqual([]);
});

test('other tables have none', () => {
  const other = { ...second, specification: { ...specification, parameters: [] } };
  expect(periodCells(other, cells, [other])).toEqual([]);
});
