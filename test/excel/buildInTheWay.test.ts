/** What stands in the way of building a table: nothing is replaced or lost, and the user is told. */
import { buildTable } from '../../src/excel/buildTable';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, requestFromSelection, services, showSheet, table4 } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

describe('what stands in the way', () => {
  test('text in a column of figures', async () => {
    const cells = services(3);
    cells[2] = ['Service 1', 'n.k.', 1, 0, 1, 1, 0];
    await showSheet('Data', cells, 'A1');
    const request = await requestFromSelection();
    const before = await contents(excel);
    expect(await buildTable(request)).toEqual({
      kind: 'refused',
      message: 'Row 3, Budget: “n.k.” is not a number. Type a figure or leave it blank.',
      address: "'Data'!B3",
    });
    expect(await contents(excel)).toEqual(before);
  });

  test('a protected sheet: refused beside, built on a new sheet', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').protection.protect();
      await context.sync();
    });
    expect(await buildTable(await requestFromSelection({ place: 'beside' }))).toEqual({
      kind: 'refused',
      message: 'This sheet is protected. Unprotect it on the Review tab, or build on a new sheet.',
    });
    built(await buildTable(await requestFromSelection()));
  });

  test('hidden rows: included and said, but not beside', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').getRange('5:6').rowHidden = true;
      await context.sync();
    });
    const request = await requestFromSelection();
    if (request.from.kind !== 'selection') throw new Error('from a selection');
    expect(request.from.reading.notices.map(({ kind }) => kind)).toEqual(['hidden']);
    expect(built(await buildTable(request)).rows).toBe(8);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').activate();
      context.workbook.worksheets.getItem('Table 4').getRange('A3:G12').select();
      await context.sync();
    });
    expect(await buildTable(await requestFromSelection({ place: 'beside' }))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('hidden in part'),
    });
  });

  test('filled cells beside: nothing is replaced, a new sheet is offered', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').getRange('K9').values = [['mine']];
      await context.sync();
    });
    const request = await requestFromSelection({ place: 'beside' });
    const before = await contents(excel);
    const outcome = await buildTable(request);
    if (outcome.kind !== 'question') throw new Error(outcome.kind);
    expect(outcome.question.message).toContain('K9 is not empty');
    expect(await contents(excel)).toEqual(before);
    const { id, choices } = outcome.question;
    const onNewSheet = built(await buildTable({ ...request, answers: { [id]: choices[0].id } }));
    expect(onNewSheet.sheetName).toBe('Forecast outturn');
  });

  test('a sheet that is gone', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const request = await requestFromSelection();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').delete();
      await context.sync();
    });
    expect(await buildTable(request)).toEqual({
      kind: 'refused',
      message: 'The sheet “Table 4” is no longer there. Select the cells again.',
    });
  });

  test('a cell being edited', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const request = await requestFromSelection();
    excel.host.faults.cellBeingEdited(true);
    expect(await buildTable(request)).toEqual({
      kind: 'refused',
      message: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    });
  });
});

test('a cell edited between read and write: nothing is left and nothing else is claimed', async () => {
  await showSheet('Table 4', table4, 'A3:G12');
  const request = await requestFromSelection();
  const before = await contents(excel);
  const stop = excel.host.log.onChange(() => excel.host.faults.cellBeingEdited(true));
  expect(await buildTable(request)).toEqual({
    kind: 'refused',
    message: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  });
  stop();
  excel.host.faults.clear();
  expect(await contents(excel)).toEqual(before);
});

test('cells that changed after the preview are read again, and it is said', async () => {
  await showSheet('Table 4', table4, 'A3:G12');
  const request = await requestFromSelection();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Table 4').getRange('B4').values = [[1326]];
    await context.sync();
  });
  const outcome = built(await buildTable(request));
  expect(outcome.summary.totals[0].figure).toBe(15315);
  expect(outcome.notDone).toEqual([
    'The cells had changed since the preview. The table is built from what they hold now.',
  ]);
});
