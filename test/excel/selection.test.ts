import { buildTable } from '../../src/excel/buildTable';
import { goTo } from '../../src/excel/goTo';
import { goToTable } from '../../src/excel/goToTable';
import { insertFormula } from '../../src/excel/insertFormula';
import { readSource } from '../../src/excel/readSource';
import { watchSelection } from '../../src/excel/watchSelection';
import type { Selection } from '../../src/excel/outcomes';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, requestFromSelection, showSheet, table4 } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

describe('readSource', () => {
  test('the selected cells, with the rows above them', async () => {
    await showSheet('Table 4', table4, 'A4:G6');
    const grid = await readSource();
    expect(grid).toMatchObject({
      sheetName: 'Table 4',
      row: 3,
      column: 0,
      rows: 3,
      columns: 7,
      hidden: false,
    });
    expect(grid.values[0].slice(0, 3)).toEqual(['Prevention & Safeguarding Management', 326, 303]);
    expect(grid.above).toHaveLength(3);
    expect(grid.above?.[0][0]).toBe('Table 4 - Prevention & safeguarding');
  });

  test('which columns Excel shows as percentages', async () => {
    const rates = [
      ['Category', 'Base £m', '2022/23 %'],
      ['Staffing', 44.47, 0.25],
    ];
    await showSheet('Rates', rates, 'A1:C2');
    expect((await readSource()).percentColumns).toEqual([false, false, false]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rates').getRange('C2').numberFormat = [['0.0%']];
      await context.sync();
    });
    expect((await readSource()).percentColumns).toEqual([false, false, true]);
  });

  test('of one cell the block it belongs to', async () => {
    await showSheet('Table 4', table4, 'C7');
    expect(await readSource()).toMatchObject({ row: 2, rows: 10, columns: 7 });
  });

  test('cells that are named, whatever is selected by now', async () => {
    await showSheet('Table 4', table4, 'A4:G6');
    await showSheet('Other', [['x']], 'A1');
    const named = { sheetName: 'Table 4', address: 'A4:G6' };
    expect(await readSource(named)).toMatchObject({ sheetName: 'Table 4', row: 3, rows: 3, columns: 7 });
    expect(await readSource({ ...named, address: 'C7' })).toMatchObject({ row: 2, rows: 10 });
  });

  test('of a title, which is no table, the part of its sheet in use', async () => {
    await showSheet('Table 4', table4, 'A1');
    expect(await readSource()).toMatchObject({ row: 0, rows: 12, columns: 7 });
  });

  test('of whole columns the part in use', async () => {
    await showSheet('Table 4', table4, 'A:G');
    expect(await readSource()).toMatchObject({ row: 0, rows: 12, columns: 7 });
  });

  test('errors are told from text', async () => {
    await showSheet('Data', [['=NA()', 'n.k.']], 'A1:B1');
    await excel.engine.allSettled();
    expect((await readSource()).errors).toEqual([[true, false]]);
  });

  test('empty cells', async () => {
    await showSheet('Table 4', table4, 'K20:L30');
    await expect(readSource()).rejects.toThrow(
      'The selected cells are empty. Select the headings and the rows below them.',
    );
  });

  test('several areas', async () => {
    await showSheet('Table 4', table4, 'A1');
    const { sheetId } = excel.host.selection();
    const area = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    excel.host.setSelection(sheetId, [area, { ...area, row: 5 }]);
    await expect(readSource()).rejects.toThrow(
      'The selection cannot be used. Select one block of cells, then try again.',
    );
  });
});

describe('watchSelection', () => {
  test('tells at once, on every change, and stops', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const heard: Selection[] = [];
    const until = async (count: number): Promise<void> => {
      while (heard.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const stop = await watchSelection((selection) => heard.push(selection));
    await until(1);
    expect(heard[0]).toEqual({
      kind: 'cells',
      sheetName: 'Table 4',
      address: "'Table 4'!A3:G12",
      rows: 10,
      columns: 7,
    });
    await select('B2');
    await until(2);
    expect(heard[1]).toMatchObject({ rows: 1, columns: 1 });
    await stop();
    await select('B3');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(heard).toHaveLength(2);
  });
});

test('a cell edited as the pane opens does not keep it from watching', async () => {
  const run = jest.spyOn(Excel, 'run');
  const stop = await watchSelection(() => undefined);
  expect(run.mock.calls[0][0]).toEqual({ delayForCellEdit: true });
  await stop();
  run.mockRestore();
});

describe('goTo', () => {
  test('shows the sheet and selects the cells', async () => {
    await showSheet('Table 4', table4, 'A1');
    await showSheet('Other', [['x']], 'A1');
    await goTo('Table 4', 'B5:C6');
    expect(await readSource()).toMatchObject({
      sheetName: 'Table 4',
      row: 4,
      column: 1,
      rows: 2,
      columns: 2,
    });
  });

  test('a hidden sheet', async () => {
    await showSheet('Table 4', table4, 'A1');
    await showSheet('Other', [['x']], 'A1');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').visibility = 'Hidden';
      await context.sync();
    });
    await expect(goTo('Table 4', 'B5')).rejects.toThrow(
      'The sheet “Table 4” is hidden. Right-click a sheet tab, choose Unhide, then try again.',
    );
  });

  test('cells that are gone', async () => {
    await expect(goTo('Nowhere', 'A1')).rejects.toThrow(
      'The sheet or cells are no longer there. Select the cells again.',
    );
  });
});

describe('goToTable', () => {
  test('finds a table on a sheet that was renamed, with the rows that were added', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const { undo, sheetName } = built(await buildTable(await requestFromSelection()));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRange('5:5').insert('Down');
      sheet.name = 'P10 outturn';
      context.workbook.worksheets.getItem('Table 4').activate();
      await context.sync();
    });
    expect(await goToTable(undo)).toEqual({ sheetName: 'P10 outturn', address: 'A2:H12' });
    expect(await readSource()).toMatchObject({ sheetName: 'P10 outturn', row: 1, rows: 11, columns: 8 });
  });

  test('a table that is gone', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const { undo, sheetName } = built(await buildTable(await requestFromSelection()));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).delete();
      await context.sync();
    });
    await expect(goToTable(undo)).rejects.toThrow('The table is no longer there.');
  });
});

describe('insertFormula', () => {
  test('into an empty cell', async () => {
    await showSheet('Data', [[1, 2]], 'C1');
    expect(await insertFormula('=A1+B1')).toEqual({ kind: 'inserted', address: 'Data!C1' });
    await excel.engine.allSettled();
    await select('A1:C1');
    expect((await readSource()).values).toEqual([[1, 2, 3]]);
  });

  test('a filled cell is kept unless the user says so', async () => {
    await showSheet('Data', [[1, 2, 'mine']], 'C1');
    expect(await insertFormula('=A1')).toMatchObject({ kind: 'notEmpty', address: 'Data!C1' });
    expect(await insertFormula('=A1', { replace: 'Data!C1' })).toMatchObject({ kind: 'inserted' });
  });

  test('what may be replaced is the cell the user was asked about, not the one selected since', async () => {
    await showSheet('Data', [[1, 2, 'mine', 'mine too']], 'C1');
    expect(await insertFormula('=A1')).toMatchObject({ kind: 'notEmpty', address: 'Data!C1' });
    await select('D1');
    expect(await insertFormula('=A1', { replace: 'Data!C1' })).toMatchObject({
      kind: 'notEmpty',
      address: 'Data!D1',
    });
    await select('A1:D1');
    expect((await readSource()).values).toEqual([[1, 2, 'mine', 'mine too']]);
  });

  test('a formula that Excel does not accept', async () => {
    await showSheet('Data', [[1, 2]], 'C1');
    expect(await insertFormula('=SUM(A1:')).toEqual({
      kind: 'refused',
      message:
        'Excel does not accept this formula. Check the brackets, quotes and cells in it, then try again.',
    });
  });
});
