import { goTo } from '../../src/excel/goTo';
import { insertFormula } from '../../src/excel/insertFormula';
import { readSource } from '../../src/excel/readSource';
import { watchSelection } from '../../src/excel/watchSelection';
import type { Selection } from '../../src/excel/outcomes';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { showSheet, table4 } from './support';

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

  test('of one cell the block it belongs to', async () => {
    await showSheet('Table 4', table4, 'C7');
    expect(await readSource()).toMatchObject({ row: 2, rows: 10, columns: 7 });
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

  test('cells that are gone', async () => {
    await expect(goTo('Nowhere', 'A1')).rejects.toThrow(
      'The sheet or cells are no longer there. Select the cells again.',
    );
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
    expect(await insertFormula('=A1', { replace: true })).toMatchObject({ kind: 'inserted' });
  });
});
