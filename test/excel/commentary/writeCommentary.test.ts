import { writeCommentary } from '../../../src/excel/commentary/writeCommentary';
import { findTables } from '../../../src/tables/checking/findTables';
import { checkCommentary } from '../../../src/tables/commentary/checkCommentary';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { showSheet, table4 } from '../support';
import {
  buildTable4,
  cells,
  change,
  request,
  sheetCells,
  sources,
  staffing,
  table,
  write,
  written,
} from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
  await buildTable4(excel);
});
afterEach(() => excel.dispose());

test('a sheet with the lines above the threshold, in the order of the table', async () => {
  const outcome = await write(excel);
  expect(outcome).toMatchObject({ sheetName: 'Commentary', address: 'A5:G8', lines: 3, wanting: 3 });
  const { values } = await cells('Commentary', 'A5:G8');
  expect(values[0]).toEqual([
    'Service',
    'Commentary',
    'Drivers',
    'Variance £000',
    'Explained £000',
    'Still to explain £000',
    'Status',
  ]);
  expect(values[1]).toEqual([
    'Safeguarding & Care Planning - Staffing',
    staffing,
    '',
    -261,
    0,
    -261,
    'No explanation yet',
  ]);
  expect(values.slice(2).map(([service]) => service)).toEqual([
    'Safeguarding & Care Planning - Care Provision',
    'Duty & Assessment - Staffing',
  ]);
});

test('what the pane shows beforehand is what the cells say', async () => {
  const { lines } = await write(excel, { choice: 'all' });
  expect(lines).toBe(8);
  const { values } = await cells('Commentary', 'A6:G13');
  const said = values.map(([, paragraph]) => String(paragraph));
  const found = checkCommentary(
    said.map((text) => ({ text })),
    findTables(await sheetCells(table)),
    { period: 10 },
  );
  expect(found.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThanOrEqual(16);
  expect(found.filter(({ verdict }) => verdict === 'wrong' || verdict === 'trouble')).toEqual([]);
});

test('the sentence follows the figures, and the status the threshold', async () => {
  await write(excel);
  await change(excel, table, (sheet) => {
    sheet.getRange('B4').values = [[7400]];
  });
  const { values } = await cells('Commentary', 'B6:G6');
  expect(values[0][0]).toContain('an underspend of £0.062m, an adverse movement of £0.330m from period 9');
  expect(values[0].slice(2)).toEqual([-62, 0, -62, 'Below the threshold']);
});

test('sorting the table puts no words under another service', async () => {
  await write(excel);
  await change(excel, 'Commentary', (sheet) => {
    sheet.getRange('C6').values = [['Vacancies £0.100m.']];
  });
  await change(excel, table, (sheet) => {
    sheet.getRange('A4').values = [['Another service']];
  });
  const { values } = await cells('Commentary', 'A6:G6');
  expect(values[0].slice(1, 4)).toEqual([
    'This line has moved or has another name now. Update the commentary.',
    'Vacancies £0.100m.',
    '',
  ]);
});

describe('beside the table', () => {
  test('in its rows; only on lines that were chosen', async () => {
    await write(excel, { layout: 'beside' });
    const { values } = await cells(table, 'J2:K10');
    expect(values[0]).toEqual(['Commentary', 'Drivers']);
    expect(values[1]).toEqual(['', '']);
    expect(values[2][0]).toBe(staffing);
  });

  test('brought up to date where it stands, new lines in their rows', async () => {
    await write(excel, { layout: 'beside' });
    await change(excel, table, (sheet) => {
      sheet.getRange('K4').values = [['Vacancies £0.135m.']];
      sheet.getRange('C9').values = [[2600]];
    });
    expect(await write(excel)).toMatchObject({ update: true, sheetName: table, lines: 4, added: 1 });
    const { values } = await cells(table, 'J4:K9');
    expect(values[0]).toEqual([`${staffing} Vacancies £0.135m.`, 'Vacancies £0.135m.']);
    expect(values[5][0]).toMatch(/^MASH & EDT - Staffing is reporting an overspend of £0.246m/);
  });

  test('only where it is free', async () => {
    await change(excel, table, (sheet) => {
      sheet.getRange('K7').values = [['mine']];
    });
    expect(await writeCommentary(await request({ layout: 'beside' }))).toMatchObject({
      kind: 'refused',
      message:
        'Forecast outturn!K7 beside the table is not free. Write on a new sheet, or clear those cells and their formats.',
    });
  });
});

test('a table typed by anyone, found on the sheet in front', async () => {
  await showSheet('Typed', table4, 'B5');
  const typed = (await sources()).tables.filter(({ built }) => !built);
  expect(typed.map(({ sheetName, title }) => [sheetName, title])).toEqual([
    ['Typed', 'Table 4 - Prevention & safeguarding'],
  ]);
  expect(typed[0].lines).toHaveLength(8);
  const outcome = written(await writeCommentary(await request({ tableId: typed[0].id })));
  await excel.settled();
  expect(outcome.lines).toBe(3);
  const { formulas } = await cells('Commentary', 'B6');
  expect(formulas[0][0]).toContain("'Typed'!$A$5");
});

test('a table that is gone', async () => {
  const asked = await request();
  await change(excel, table, (sheet) => sheet.delete());
  expect(await writeCommentary(asked)).toEqual({
    kind: 'refused',
    message: 'The table is no longer where it was. Choose it again.',
  });
});
