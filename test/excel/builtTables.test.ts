import { builtTables } from '../../src/excel/builtTables';
import { buildTable } from '../../src/excel/buildTable';
import { linkedCells, linkedRows } from '../../src/tables/linkedRows';
import { forecastOutturnByServiceArea as areas } from '../../src/tables/specifications/forecastOutturnByServiceArea';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, options, requestFromSelection, services, showSheet, table4, valuesAt } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await showSheet('Table 4', table4, 'A3:G12');
});
afterEach(() => excel.dispose());

async function buildFrom(title: string): Promise<void> {
  built(await buildTable(await requestFromSelection({ title })));
  await excel.settled();
}

test('a workbook without built tables', async () => {
  expect(await builtTables()).toEqual([]);
});

test('a built table is found with its columns, unit and totals', async () => {
  await buildFrom('Table 4 - Prevention & safeguarding');
  const [table, ...others] = await builtTables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    definedName: 'Outturn_forecastOutturnByService_1',
    sheetName: 'Forecast outturn',
    title: 'Table 4 - Prevention & safeguarding',
    table: { row: 1, column: 0, rows: 10, columns: 8 },
    unit: '£000',
    totalRow: 10,
    columns: { service: 0, budget: 1, gross: 2, funding: 3, forecast: 4, variance: 5, prior: 6, movement: 7 },
    totals: { budget: 14315, variance: -295, movement: 203 },
  });
  expect(table.specification.id).toBe('forecastOutturnByService');
});

test('also after rows were inserted, its sheet was renamed and a heading was typed over', async () => {
  await buildFrom('Safeguarding');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Forecast outturn');
    sheet.name = "Children's";
    sheet.getRange('5:6').insert('Down');
    sheet.getRange('D2').values = [['Top-up £000']];
    await context.sync();
  });
  await excel.settled();
  const [table] = await builtTables();
  expect(table).toMatchObject({ sheetName: "Children's", totalRow: 12, totals: { variance: -295 } });
  expect(table.columns.funding).toBe(3);
});

test('a table whose cells are gone, and names of others, are passed over', async () => {
  await buildFrom('Gone');
  await Excel.run(async (context) => {
    context.workbook.names.add('Outturn_forecastOutturnByService_7', '=1');
    context.workbook.worksheets.getItem('Forecast outturn').getRange('1:20').delete('Up');
    await context.sync();
  });
  expect(await builtTables()).toEqual([]);
});

test('the area summary reads the totals of the service tables by formula', async () => {
  await buildFrom('Table 4 - Prevention & safeguarding');
  await showSheet('Data', services(3), 'A1:G4');
  await buildFrom('Young people');
  const rows = linkedRows(await builtTables(), '£000');
  expect(rows.map(({ label }) => label)).toEqual(['Prevention & safeguarding', 'Young people']);
  const outcome = built(
    await buildTable({
      specification: areas,
      from: { kind: 'tables', rows },
      options: { ...options, title: 'Summary', closingRow: true, blocks: ['netPosition'] },
    }),
  );
  expect(outcome.summary.sentence).toMatch(/^3 service areas, total variance/);
  await excel.settled();
  const values = await valuesAt(outcome.address);
  expect(values[1].slice(0, 6)).toEqual(['Prevention & safeguarding', 14315, 15676, -1656, 14020, -295]);
  expect(values[3].slice(0, 3)).toEqual(['Contract sum', -14618, -14618]);
  expect(values[4].slice(0, 2)).toEqual(['Total', 0]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Table 4').getRange('B4').values = [[1326]];
    await context.sync();
  });
  await excel.settled();
  expect((await valuesAt(outcome.address))[1][1]).toBe(15315);
});

test('a link means the total of the first table there is, in its own unit', async () => {
  await buildFrom('Safeguarding');
  const link = {
    key: 'funding',
    tables: ['budgetaryControlReport', 'forecastOutturnByService'],
    column: 'funding',
    meaning: '',
  };
  expect(linkedCells(await builtTables(), link)).toEqual([
    { sheetName: 'Forecast outturn', address: 'D11', figure: -1656, unit: '£000' },
  ]);
});
