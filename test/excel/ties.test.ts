/** Tables tied to an area summary: they are compared with all its rows, also where a last row nets those off. */
import covid from '../fixtures/published/nct-p10-covid-funding.json';
import { buildTable } from '../../src/excel/buildTable';
import { builtTables } from '../../src/excel/builtTables';
import { readSource } from '../../src/excel/readSource';
import { linkedCells } from '../../src/tables/linkedRows';
import { recognise } from '../../src/tables/recognise';
import type { TableSpecification } from '../../src/tables/specification';
import { additionalFunding } from '../../src/tables/specifications/additionalFunding';
import { forecastOutturnByServiceArea as areas } from '../../src/tables/specifications/forecastOutturnByServiceArea';
import { virements } from '../../src/tables/specifications/virements';
import type { BuildOptions, CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { published, publishedCells } from '../tables/support';
import { built, options, showSheet, valuesAt } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

/** Builds a table from cells on a sheet of their own, tied to what is in the workbook as the pane ties it. */
async function build(
  specification: TableSpecification,
  cells: CellValue[][],
  change: Partial<BuildOptions> = {},
): Promise<{ sheetName: string; address: string }> {
  await showSheet(`${specification.sheetName} data`, cells, 'A1');
  const tables = await builtTables();
  const links = (specification.links ?? []).flatMap((link) => {
    const [cell] = linkedCells(tables, link);
    return cell ? [[link.key, cell] as const] : [];
  });
  const reading = recognise(await readSource(), specification);
  const outcome = built(
    await buildTable({
      specification,
      from: { kind: 'selection', reading },
      options: { ...options, title: specification.name, links: Object.fromEntries(links), ...change },
    }),
  );
  await excel.settled();
  return outcome;
}

/** The lines below a table by their labels. */
async function linesOf(sheetName: string): Promise<Record<string, CellValue>> {
  const cells = await valuesAt(`'${sheetName}'!A1:B60`);
  return Object.fromEntries(cells.map(([label, figure]) => [String(label), figure]));
}

const [headings, ...rows] = publishedCells(published.t1);
const ofAreas = rows.slice(0, 5);
const budgets: CellValue[][] = [
  ['Line', 'Amount'],
  ['Opening budget', 123000],
  ['Grant', 348],
];
const requests: CellValue[][] = [
  ['Description', covid.columns[0].label],
  ...covid.rows.slice(0, -1).map(({ label, values }): CellValue[] => [label, values[0] ?? '']),
];
const agrees = {
  'Current budget': 123348,
  'Total budget in the monitoring table': 123348,
  Difference: 0,
  'Do they agree?': 'Agrees',
};

test.each<[string, CellValue[][], Partial<BuildOptions>]>([
  ['without a closing row', [headings, ...ofAreas], {}],
  ['with our closing row', [headings, ...ofAreas], { closingRow: true }],
  ['with the contract row of the report', [headings, ...rows], {}],
])('current budget and funding against the period 10 summary %s', async (_, cells, change) => {
  await build(areas, cells, change);
  const { sheetName } = await build(virements, budgets);
  expect(await linesOf(sheetName)).toMatchObject(agrees);

  const funding = await build(additionalFunding, requests);
  // As published: the requests are a thousand pounds short of the column.
  expect(await linesOf(funding.sheetName)).toMatchObject({
    'Funding in the forecast outturn': 2632,
    Difference: -1,
    'Do they agree?': 'Does not agree',
  });
});

test('the tie follows a service whose budget is changed', async () => {
  await build(areas, [headings, ...ofAreas], { closingRow: true });
  const { sheetName } = await build(virements, budgets);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(`${areas.sheetName} data`).getRange('B2').values = [[44000]];
    await context.sync();
  });
  await excel.settled();
  expect(await linesOf(sheetName)).toMatchObject({
    'Total budget in the monitoring table': 123350,
    Difference: -2,
    'Do they agree?': 'Does not agree',
  });
});

test('a summary whose total happens to be small is not taken for one that is closed', async () => {
  const homes = ['Homes', 500, 510, 0, 510, 10, 0, 10];
  await build(areas, [headings, homes, ['Income', -400, -400, 0, -400, 0, 0, 0]]);
  const { sheetName } = await build(virements, budgets);
  expect((await linesOf(sheetName))['Total budget in the monitoring table']).toBe(100);
});
