import ExcelJS from 'exceljs';
import type { Engine } from '../../../src/workbench/engine/createEngine';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { elements, WorkbookPackage } from '../../../src/workbench/xlsx/workbookPackage';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { shown } from '../engine/support';

const TABLE = 'xl/tables/table1.xml';

let excel: ExcelInNode;
let engine: Engine;

beforeEach(async () => {
  excel = await startExcel();
  ({ engine } = excel);
});
afterEach(() => excel.dispose());

/** A table with a row of totals as Excel writes it: that there are headings goes without saying. */
async function file(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  const columns = [
    { name: 'Service', totalsRowLabel: 'All' },
    { name: 'Amount', totalsRowFunction: 'sum' },
  ];
  sheet.addTable({
    name: 'Sales',
    ref: 'A1',
    totalsRow: true,
    columns: columns as ExcelJS.TableColumnProperties[],
    rows: [
      ['Adults', 1],
      ['Children', 2],
      ['Housing', 3],
    ],
  });
  const formulas = ['SUM(Sales[Amount])', 'Sales[[#Totals],[Amount]]', 'ROWS(Sales[#All])', 'ROWS(Sales)'];
  formulas.forEach((formula, index) => {
    sheet.getCell(index + 1, 4).value = { formula } as ExcelJS.CellFormulaValue;
  });
  const written = await WorkbookPackage.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
  written.write(TABLE, ((await written.read(TABLE)) ?? '').replace('headerRowCount="1"', ''));
  return written.save();
}

async function open(bytes: Uint8Array): Promise<void> {
  engine.replaceWorkbook((await openWorkbook(bytes)).data);
  await engine.allSettled();
}

test('the totals of a table are no row of it: opened, calculated anew, saved and opened again', async () => {
  const right = [[6], [6], [5], [3]];
  await open(await file());
  expect(shown(engine, 'D1:D4')).toEqual(right);
  engine.recalculateAll();
  await engine.allSettled();
  expect(shown(engine, 'D1:D4')).toEqual(right);
  await open(await saveWorkbook(engine));
  expect(shown(engine, 'D1:D4')).toEqual(right);
  expect(shown(engine, 'A5:B5')).toEqual([['All', 6]]);
});

test('a saved file says which row holds the totals and what they are', async () => {
  await open(await file());
  const saved = await WorkbookPackage.open(await saveWorkbook(engine));
  const xml = (await saved.read(TABLE)) ?? '';
  expect(elements(xml, 'table')[0].attributes).toMatchObject({
    ref: 'A1:B5',
    headerRowCount: '1',
    totalsRowCount: '1',
  });
  expect(elements(xml, 'autoFilter')[0].attributes.ref).toBe('A1:B4');
  const columns = elements(xml, 'tableColumn').map(({ attributes }) => [
    attributes.totalsRowLabel,
    attributes.totalsRowFunction,
  ]);
  expect(columns).toEqual([
    ['All', undefined],
    [undefined, 'sum'],
  ]);
});

test('totals typed by hand are said to be neither a label nor a function of Excel', async () => {
  await open(await file());
  engine.workbook().getActiveSheet().getRange('A5').setValue({ f: '="To"&"tal"' });
  engine.workbook().getActiveSheet().getRange('B5').setValue({ f: '=SUBTOTAL(109,Sales[Amount])/2' });
  const saved = await WorkbookPackage.open(await saveWorkbook(engine));
  const [first, second] = elements((await saved.read(TABLE)) ?? '', 'tableColumn');
  expect(first.attributes).toEqual({ id: '1', name: 'Service' });
  expect(second.attributes).toEqual({ id: '2', name: 'Amount' });
});

test('the add-in is told of the totals, and rows are added above them', async () => {
  await open(await file());
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Sales').load('showHeaders,showTotals');
    const parts = [table.getRange(), table.getDataBodyRange(), table.getTotalRowRange()];
    parts.forEach((part) => part.load('address'));
    await context.sync();
    expect([table.showHeaders, table.showTotals]).toEqual([true, true]);
    expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:B5', 'Sheet1!A2:B4', 'Sheet1!A5:B5']);
    table.rows.add(undefined, [['Roads', 4]]);
    await context.sync();
  });
  await engine.allSettled();
  expect(shown(engine, 'A5:B6')).toEqual([
    ['Roads', 4],
    ['All', 10],
  ]);
  expect(shown(engine, 'D1:D2')).toEqual([[10], [10]]);
});

test('a deleted sheet whose table has totals comes back with them', async () => {
  await open(await file());
  const [sheet] = engine.workbook().getSheets();
  engine.workbook().create('Other', 10, 10);
  engine.workbook().deleteSheet(sheet);
  await engine.workbook().undo();
  await engine.allSettled();
  engine.recalculateAll();
  await engine.allSettled();
  engine.workbook().setActiveSheet(engine.workbook().getSheetByName('Sheet1')!);
  expect(shown(engine, 'D1:D4')).toEqual([[6], [6], [5], [3]]);
});
