import { checkCells } from '../../../src/tables/checking/checkCells';
import { findTables } from '../../../src/tables/checking/findTables';
import type { Finding } from '../../../src/tables/checking/finding';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import type { CellValue } from '../../../src/tables/types';
import { sheet, type TestCell } from './support';

const format = '#,##0;(#,##0);"-"';

function f(formula: string, value: CellValue): TestCell {
  return { formula, value, format };
}

function n(value: number): TestCell {
  return { value, format };
}

/** A table of formulas in which all is well: rows 3 to 8, the total in row 9. */
function good(): TestCell[][] {
  const rows = [10, 20, 30, 40, 50, 60].map((budget, i): TestCell[] => {
    const row = i + 3;
    return [`Service ${i + 1}`, n(budget), n(budget + i), f(`=C${row}-B${row}`, i)];
  });
  return [
    ['Table 4 - Outturn £000'],
    ['Service', 'Budget', 'Forecast outturn', 'Outturn variance'],
    ...rows,
    ['Total', f('=SUM(B3:B8)', 210), f('=SUM(C3:C8)', 225), f('=SUM(D3:D8)', 15)],
  ];
}

function check(cells: TestCell[][], changes: Partial<SheetCells> = {}): Finding[] {
  const one = sheet('Outturn', cells, changes);
  return checkCells(one, findTables(one));
}

function said(cells: TestCell[][], changes: Partial<SheetCells> = {}): [string, string][] {
  return check(cells, changes).map(({ kind, sentence }) => [kind, sentence]);
}

test('a table of formulas in which all is well has no trouble', () => {
  expect(said(good())).toEqual([]);
});

test('a number typed in among formulas', () => {
  const cells = good();
  cells[4][3] = n(2);
  expect(said(cells)).toEqual([
    ['hardCoded', 'Outturn, D5 holds a number typed in (2) among formulas; it will not follow the figures.'],
  ]);
  expect(check(cells)[0].cells).toEqual(["'Outturn'!D5"]);
});

test('a total typed in among totals that are sums', () => {
  const cells = good();
  cells[8][2] = n(225);
  cells.forEach((row, i) =>
    row.push(
      i === 1 ? 'Prior month variance' : i > 1 && i < 8 ? n(i - 2) : i === 8 ? f('=SUM(E3:E8)', 15) : '',
    ),
  );
  expect(said(cells)).toEqual([
    [
      'hardCoded',
      'Outturn, C9 holds a number typed in (225) among formulas; it will not follow the figures.',
    ],
  ]);
});

test('a formula unlike its neighbours', () => {
  const cells = good();
  cells[5][3] = f('=C6-B5', 13);
  expect(said(cells)).toEqual([
    ['unlikeNeighbours', 'Outturn, D6 has a formula unlike the neighbours: =C6-B5.'],
  ]);
});

test('a block of another formula is meant to be so', () => {
  const cells = good();
  for (let row = 9; row < 30; row += 1) cells.splice(8, 0, [`More ${row}`, n(1), n(1), f('=0', 0)]);
  expect(check(cells).filter(({ kind }) => kind === 'unlikeNeighbours')).toEqual([]);
});

test('text that looks like a number, once for the table', () => {
  const cells = good();
  cells[3][1] = '20';
  cells[5][1] = '40 ';
  expect(said(cells)).toEqual([
    [
      'textNumber',
      'Table 4: 2 cells from B4 to B6 hold text that looks like numbers; sums in Excel leave them out.',
    ],
  ]);
});

test('a blank cell among the rows of a total', () => {
  const cells = good();
  cells[4][1] = '';
  cells[8][1] = f('=SUM(B3:B8)', 180);
  expect(said(cells).filter(([kind]) => kind === 'blankInTotal')).toEqual([
    [
      'blankInTotal',
      'Table 4, Service 3, Budget is blank, among figures that “Total” adds up; type 0 if it is nil.',
    ],
  ]);
});

test('a total that stops short of a row', () => {
  const cells = good();
  cells[8] = ['Total', f('=SUM(B3:B7)', 150), f('=SUM(C3:C7)', 160), f('=SUM(D3:D7)', 10)];
  expect(said(cells)).toEqual([['rowsOutsideTotal', 'Table 4, Total (=SUM(B3:B7)) leaves out “Service 6”.']]);
});

test('error values, those below each other together', () => {
  const cells = good();
  cells[4][3] = f('=C5-B5', '#REF!');
  cells[5][3] = f('=C6-B6', '#REF!');
  expect(said(cells).filter(([kind]) => kind === 'errorValue')).toEqual([
    ['errorValue', 'Outturn, D5:D6 show #REF!; every figure worked out from it fails too.'],
  ]);
});

test('a sign against its row, but not for income', () => {
  const cells = good();
  cells[4][2] = n(-32);
  expect(said(cells).filter(([kind]) => kind === 'sign')).toEqual([
    [
      'sign',
      'Table 4, Service 3, Forecast outturn is (32), of the other sign than budget 30 in the same row.',
    ],
  ]);
  cells[4][0] = 'Grant income';
  expect(said(cells).filter(([kind]) => kind === 'sign')).toEqual([]);
});

test('brackets that mean something else, and signs that are hidden', () => {
  const cells = good();
  const one = sheet('Outturn', cells);
  one.texts[3][1] = '(20)';
  one.values[5][1] = -40;
  one.texts[5][1] = '40';
  const found = checkCells(one, findTables(one)).filter(({ kind }) => kind === 'brackets');
  expect(found.map(({ sentence }) => sentence)).toEqual([
    'Outturn, B4: (20) stands in brackets but is positive, 20; its number format puts the brackets there.',
    'Outturn, B6: 40 looks positive but is negative, -40; its number format hides the sign.',
  ]);
});

test('hidden rows in a sum, once for the total row; hidden columns in a sum of the row', () => {
  const hiddenRows = good().map((_, i) => i === 4 || i === 5);
  expect(said(good(), { hiddenRows })).toEqual([
    ['hiddenInSum', 'Outturn, B9 adds up 2 hidden rows, so what can be seen does not add up to it.'],
  ]);
  const across: TestCell[][] = [
    ['Service', 'April', 'May', 'June', 'Total'],
    ['Homes', n(1), n(2), n(3), f('=SUM(B2:D2)', 6)],
  ];
  expect(said(across, { hiddenColumns: [false, false, true, false, false] })).toEqual([
    ['hiddenInSum', 'Outturn, E2 adds up 1 hidden column, so what can be seen does not add up to it.'],
  ]);
});

test('two rows of one name, unless they stand in different groups', () => {
  const cells = good();
  cells[4][0] = 'Service 2';
  expect(said(cells)).toEqual([['duplicateLabel', 'Table 4: rows 4 and 5 are both called “Service 2”.']]);
  cells.splice(4, 0, ['Adults', '', '', '']);
  expect(check(cells).filter(({ kind }) => kind === 'duplicateLabel')).toEqual([]);
});

test('links to other workbooks, one finding for each workbook', () => {
  const cells = good();
  cells[2][1] = f("='C:\\Reports\\[Outturn P9.xlsx]Table 4'!B3", 10);
  cells[3][1] = f("='C:\\Reports\\[Outturn P9.xlsx]Table 4'!B4", 20);
  cells[4][1] = f('=[2]Budget!B5', 30);
  cells[5][1] = f('=Table1[Budget]', 40);
  expect(said(cells).filter(([kind]) => kind === 'otherWorkbook')).toEqual([
    [
      'otherWorkbook',
      'Outturn, B3 and 1 more cell read another workbook, Outturn P9.xlsx; a reader who has not got it sees the figures as they were last.',
    ],
    [
      'otherWorkbook',
      'Outturn, B5 reads another workbook, number 2; a reader who has not got it sees the figures as they were last.',
    ],
  ]);
});

test('drivers that are marked as those of an earlier period, until they are written anew', () => {
  const cells = good().map((row, i) => [...row, i === 0 ? 'Drivers' : '']);
  const last = cells[0].length - 1;
  cells[2][last] = '[P10] Agency cover';
  cells[3][last] = '[P10] Vacancies';
  cells[5][last] = 'See [P10] above';
  const [[kind, sentence]] = said(cells).filter(([each]) => each === 'oldDriver');
  expect([kind, sentence]).toEqual([
    'oldDriver',
    expect.stringMatching(
      /^Outturn, [A-Z]3:[A-Z]4: the drivers are still of period 10\. Write them anew, or take “\[P10\]” off where the words still hold\.$/,
    ),
  ]);
});

test('outside tables a number typed in between formulas is found, an opening figure is not', () => {
  const cells: TestCell[][] = Array.from({ length: 10 }, (_, i) => ['', f(`=A${i + 1}*2`, i)]);
  cells[0][1] = n(7);
  cells[5][1] = n(8);
  expect(said(cells)).toEqual([
    ['hardCoded', 'Outturn, B6 holds a number typed in (8) among formulas; it will not follow the figures.'],
  ]);
});

test('a long list is cut, and says how much more there is', () => {
  const cells: TestCell[][] = Array.from({ length: 200 }, (_, i) => [
    i % 2 === 0 ? f('=1/0', '#DIV/0!') : n(1),
  ]);
  const found = check(cells).filter(({ kind }) => kind === 'errorValue');
  expect(found).toHaveLength(51);
  expect(found[50].sentence).toBe("The same in 50 more places, the first of them in 'Outturn'!A101.");
  expect(found.reduce((sum, { count }) => sum + (count ?? 1), 0)).toBe(100);
});
