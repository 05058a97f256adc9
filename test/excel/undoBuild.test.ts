import { buildTable } from '../../src/excel/buildTable';
import { undoBuild } from '../../src/excel/undoBuild';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, requestFromSelection, showSheet, table4 } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

describe.each(['newSheet', 'beside'] as const)('undo on %s', (place) => {
  test('puts the workbook back as it was', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const request = await requestFromSelection({ place, optionalColumns: ['position'] });
    const before = await contents(excel);
    const { undo } = built(await buildTable(request));
    expect(await contents(excel)).not.toEqual(before);
    expect(await undoBuild(undo)).toEqual({ kind: 'undone' });
    expect(await contents(excel)).toEqual(before);
  });

  test('asks first when the table was changed', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const { undo, sheetName } = built(await buildTable(await requestFromSelection({ place })));
    const corner = undo.address.split(':')[0];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange(corner).values = [['My own title']];
      await context.sync();
    });
    expect(await undoBuild(undo)).toMatchObject({ kind: 'changed' });
    expect(await undoBuild(undo, { evenIfChanged: true })).toEqual({ kind: 'undone' });
  });
});

describe('undo beside, after the sheet was changed', () => {
  async function change(edit: (sheet: Excel.Worksheet) => void): Promise<void> {
    await Excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem('Table 4'));
      await context.sync();
    });
  }

  test('a table that other cells have pushed away is left where it is, and so are they', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const { undo } = built(await buildTable(await requestFromSelection({ place: 'beside' })));
    await change((sheet) => {
      sheet.getRange('C:E').insert('Right');
      sheet.getRange('J5').values = [['mine']];
    });
    const before = await contents(excel);
    for (const evenIfChanged of [false, true]) {
      expect(await undoBuild(undo, { evenIfChanged })).toEqual({
        kind: 'gone',
        message:
          'The table on sheet “Table 4” has been moved or resized since it was built, so it is left as it is. Delete its cells in the sheet to take it out.',
      });
    }
    expect(await contents(excel)).toEqual(before);
  });

  test('the sheet the user came from may be hidden by now', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const { undo } = built(await buildTable(await requestFromSelection()));
    await change((sheet) => {
      sheet.visibility = 'Hidden';
    });
    await showSheet('Other', [['x']], 'A1');
    expect(await undoBuild(undo)).toEqual({ kind: 'undone' });
    expect(await contents(excel)).toMatchObject({ active: 'Other' });
  });
});

test('where several areas are selected, the first is gone back to', async () => {
  await showSheet("Children's, homes!", table4, 'A3:G12');
  const request = await requestFromSelection();
  const { sheetId } = excel.host.selection();
  const area = { sheetId, row: 0, column: 0, rows: 2, columns: 2 };
  excel.host.setSelection(sheetId, [area, { ...area, row: 5 }]);
  const { undo } = built(await buildTable(request));
  expect(undo.returnTo).toEqual({ sheetName: "Children's, homes!", address: 'A1:B2' });
});
