import { cleanFigures } from '../../../src/excel/cleaning/cleanFigures';
import type { CleanOutcome } from '../../../src/excel/cleaning/outcomes';
import { undoClean } from '../../../src/excel/cleaning/undoClean';
import type { CellValue } from '../../../src/tables/types';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { published, publishedCells } from '../../tables/support';
import { contents, showSheet } from '../support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const usual = { usualUnit: '£000' as const, millionDecimals: 3 };
const all = { sheetName: 'Pasted', address: 'A1:G10' };

/** As pasted: every figure forced to be text. */
const asText = (cells: CellValue[][]): CellValue[][] => cells.map((row) => row.map((cell) => `'${cell}`));

async function showPasted(cells = asText(publishedCells(published.t4, 'raw'))): Promise<void> {
  await showSheet('Pasted', cells, 'A1');
}

async function inSheet<T>(read: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = read(context.workbook.worksheets.getItem('Pasted'));
    await context.sync();
    return result();
  });
}

const cellsNow = (address: string): Promise<CellValue[][]> =>
  inSheet((sheet) => {
    const range = sheet.getRange(address);
    range.load('formulas');
    return () => range.formulas;
  });

function cleaned(outcome: CleanOutcome): Extract<CleanOutcome, { kind: 'cleaned' }> {
  if (outcome.kind !== 'cleaned') throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('a table pasted as text becomes its figures in the house’s format, in one read and one write', async () => {
  await showPasted();
  const { requests } = excel.host.log;
  const outcome = cleaned(await cleanFigures(all, false, usual));
  expect(excel.host.log.requests - requests).toBe(2);
  const { rows, columns } = published.t4;
  expect(outcome.cells).toBe(rows.length * columns.length);
  expect(await cellsNow('A1:G10')).toEqual(publishedCells(published.t4, 'values'));
  const shown = await inSheet((sheet) => {
    const range = sheet.getRange('B2:G2');
    range.load('text');
    return () => range.text[0];
  });
  expect(shown).toEqual(rows[0].raw);
});

test('one cell stands for its block, whole columns for the part in use', async () => {
  await showPasted();
  expect(await cleanFigures({ ...all, address: 'C4' }, true, usual)).toMatchObject({
    kind: 'cleaned',
    cells: 54,
  });
  excel.dispose();
  excel = await startExcel();
  await showPasted();
  expect(await cleanFigures({ ...all, address: 'A:G' }, false, usual)).toMatchObject({
    kind: 'cleaned',
    cells: 54,
  });
});

test('formulas, numbers and words between the texts stay, and a second time there is nothing to do', async () => {
  await showPasted([
    ["'5", '=A1&"0"'],
    [7, "'19-002-02"],
    ["'(2)", 'Total'],
  ]);
  const area = { ...all, address: 'A1:B3' };
  const outcome = cleaned(await cleanFigures(area, false, usual));
  expect(await cellsNow('A1:B3')).toEqual([
    [5, '=A1&"0"'],
    [7, '19-002-02'],
    [-2, 'Total'],
  ]);
  expect(outcome.left).toEqual([{ row: 1, column: 1, text: '19-002-02', because: 'reference' }]);
  expect(await cleanFigures(area, false, usual)).toEqual({ kind: 'nothing', left: outcome.left });
});

test('a cell for text becomes one for numbers', async () => {
  await showPasted([['x']]);
  await inSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1').values = [['1,200']];
    return () => undefined;
  });
  cleaned(await cleanFigures({ ...all, address: 'A1' }, false, usual));
  expect(await cellsNow('A1')).toEqual([[1200]]);
});

describe('undo', () => {
  test('puts the text back as it was', async () => {
    await showPasted();
    const before = await contents(excel);
    const { undo } = cleaned(await cleanFigures(all, false, usual));
    expect(await undoClean(undo)).toEqual({ kind: 'undone' });
    expect(await contents(excel)).toEqual(before);
  });

  test('Ctrl+Z does too', async () => {
    await showPasted();
    const before = await contents(excel);
    cleaned(await cleanFigures(all, false, usual));
    await excel.engine.api.undo();
    expect(await contents(excel)).toEqual(before);
  });

  test.each([
    ['changed', (sheet: Excel.Worksheet) => (sheet.getRange('B3').values = [[1]])],
    ['moved', (sheet: Excel.Worksheet) => sheet.getRange('2:2').insert('Down')],
  ])('leaves cells alone that were %s since', async (_how, change) => {
    await showPasted();
    const { undo } = cleaned(await cleanFigures(all, false, usual));
    await inSheet((sheet) => {
      change(sheet);
      return () => undefined;
    });
    const before = await contents(excel);
    expect(await undoClean(undo)).toEqual({
      kind: 'gone',
      message:
        'Some of the cells have been changed or moved since, so all are left as they are. Ctrl+Z in the sheet goes back step by step.',
    });
    expect(await contents(excel)).toEqual(before);
  });

  test('a sheet that is gone', async () => {
    await showPasted();
    const { undo } = cleaned(await cleanFigures(all, false, usual));
    await inSheet((sheet) => {
      sheet.delete();
      return () => undefined;
    });
    expect(await undoClean(undo)).toMatchObject({ kind: 'gone' });
  });
});

describe('refused, with nothing changed', () => {
  test.each([
    ['protected', (sheet: Excel.Worksheet) => sheet.protection.protect(), 'This sheet is protected.'],
    ['hidden in part', (sheet: Excel.Worksheet) => (sheet.getRange('3:3').rowHidden = true), 'hidden'],
  ])('a sheet that is %s', async (_how, change, message) => {
    await showPasted();
    await inSheet((sheet) => {
      change(sheet);
      return () => undefined;
    });
    const before = await contents(excel);
    expect(await cleanFigures(all, false, usual)).toEqual({
      kind: 'refused',
      message: expect.stringContaining(message),
    });
    expect(await contents(excel)).toEqual(before);
  });

  test('empty cells, and a cell being edited', async () => {
    await showPasted();
    expect(await cleanFigures({ ...all, address: 'K20:L30' }, false, usual)).toEqual({
      kind: 'refused',
      message: 'The selected cells are empty. Select the cells that you pasted.',
    });
    excel.host.faults.cellBeingEdited(true);
    expect(await cleanFigures(all, false, usual)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('A cell is being edited'),
    });
  });

  test.each(['before', 'partway', 'after'] as const)(
    'the write fails %s: every cell is as it was',
    async (when) => {
      await showPasted();
      const before = await contents(excel);
      excel.host.faults.failRequest(2, when);
      expect(await cleanFigures(all, false, usual)).toEqual({
        kind: 'refused',
        message: 'Excel could not do that. Try again.',
      });
      expect(await contents(excel)).toEqual(before);
    },
  );
});

test('unlocked cells of a protected sheet are cleaned', async () => {
  await showPasted();
  await inSheet((sheet) => {
    sheet.getRange('A1:G10').format.protection.locked = false;
    sheet.protection.protect();
    return () => undefined;
  });
  expect(await cleanFigures(all, false, usual)).toMatchObject({ kind: 'cleaned' });
});
