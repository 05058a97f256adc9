/** A Bridge table whose figure is a variance of a table in the workbook: what is left, and the picture, follow it. */
import { buildTable } from '../../src/excel/buildTable';
import { builtTables } from '../../src/excel/builtTables';
import { readSource } from '../../src/excel/readSource';
import { undoBuild } from '../../src/excel/undoBuild';
import { linkChoices, type LinkChoice } from '../../src/tables/linkChoices';
import { recognise } from '../../src/tables/recognise';
import { bridge } from '../../src/tables/specifications/bridge';
import type { CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, options, requestFromSelection, showSheet, table4, valuesAt } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await showSheet('Table 4', table4, 'A3:G12');
  built(await buildTable(await requestFromSelection({ title: 'Table 4 - Prevention & safeguarding' })));
  await excel.settled();
});
afterEach(() => excel.dispose());

const [figureLink] = bridge.links!;

async function choices(): Promise<LinkChoice[]> {
  return linkChoices(await builtTables({ withRows: true }), figureLink, bridge.links!);
}

/** Builds a bridge of one component that explains the figure chosen. */
async function buildBridge({ cell, following }: LinkChoice) {
  await showSheet('Drivers', [['Component', 'Amount'] as CellValue[], ['Vacancies', -300]], 'A1:B2');
  const reading = recognise(await readSource(), bridge);
  const outcome = built(
    await buildTable({
      specification: bridge,
      from: { kind: 'selection', reading },
      options: {
        ...options,
        title: 'Bridge',
        charts: ['bridge'],
        links: { [figureLink.key]: cell, ...following },
      },
    }),
  );
  await excel.settled();
  return outcome;
}

/** Figures of a sheet by their labels. */
async function figuresOn(sheetName: string): Promise<Record<string, CellValue>> {
  const cells = await valuesAt(`'${sheetName}'!A1:B60`);
  return Object.fromEntries(cells.map(([label, figure]) => [String(label), figure]));
}

test('the total and every service of a built table can be chosen, with their budgets', async () => {
  const found = await choices();
  expect(found.map(({ label }) => label)).toEqual([
    'Total',
    ...table4.slice(3, 11).map(([service]) => service),
  ]);
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  expect(found[0]).toEqual({
    key: "'Forecast outturn'!F11",
    table: 'Prevention & safeguarding',
    label: 'Total',
    cell: { sheetName: 'Forecast outturn', address: 'F11', figure: -295, unit: '£000' },
    following: { start: { sheetName: 'Forecast outturn', address: 'B11', figure: 14315, unit: '£000' } },
  });
});

test('rows are read only where they are asked for', async () => {
  const [table] = await builtTables();
  expect(table.rows).toEqual([]);
  expect(linkChoices([table], figureLink, bridge.links!).map(({ label }) => label)).toEqual(['Total']);
});

test('what is left and where the bridge ends follow a changed forecast', async () => {
  const [total] = await choices();
  const { sheetName } = await buildBridge(total);
  expect(await figuresOn(sheetName)).toMatchObject({
    'Figure to explain': -295,
    Unexplained: 5,
    Budget: 14315,
    Outturn: 14020,
  });
  expect(Object.keys(await figuresOn(sheetName))).toEqual(
    expect.arrayContaining(['Vacancies: (300)', 'Unexplained: 5', 'Outturn: 14,020']),
  );
  await Excel.run(async (context) => {
    const forecast = context.workbook.worksheets.getItem('Table 4').getRange('C4');
    forecast.load('values');
    await context.sync();
    forecast.values = [[forecast.values[0][0] + 100]];
    await context.sync();
  });
  await excel.settled();
  expect(await figuresOn(sheetName)).toMatchObject({
    'Figure to explain': -195,
    Unexplained: 105,
    Outturn: 14120,
  });
});

test('a single service; Undo takes the bridge away and nothing else', async () => {
  const service = (await choices())[3];
  await showSheet('Drivers before', [['']], 'A1');
  const before = await contents(excel);
  const { sheetName, undo } = await buildBridge(service);
  expect((await figuresOn(sheetName))['Figure to explain']).toBe(service.cell.figure);
  expect(await undoBuild(undo)).toEqual({ kind: 'undone' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Drivers').delete();
    context.workbook.worksheets.getItem('Drivers before').activate();
    await context.sync();
  });
  expect(await contents(excel)).toEqual(before);
});
