// Every standard table is built through the pane, blank and from what was published, saved, and opened in a second engine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tableList } from '../../src/tables/tableList';
import { calculateInSecondEngine, typedCellsOf } from '../support/secondEngine';
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { printedCells, readPublished } from './support/published';

const folder = mkdtempSync(path.join(os.tmpdir(), 'outturn-tables-'));
let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  await workbench.page.getByRole('button', { name: 'New workbook' }).click();
  await workbench.page.getByText('Book1').waitFor();
  await workbench.clickRibbon('Build table');
});
afterEach(() => workbench.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function chooseTable(name: string): Promise<void> {
  const { pane, page } = workbench;
  await pane.getByRole('button', { name: 'Choose another table' }).click();
  await page.keyboard.type(name);
  await pane.locator('li button').filter({ hasText: name }).first().click();
}

async function wantPicture(name: string): Promise<void> {
  const picture = workbench.pane.getByRole('checkbox', { name });
  if ((await picture.count()) === 0)
    await workbench.pane.getByRole('button', { name: /^Below the table/ }).click();
  await picture.click();
}

/** @returns the sheet built on. */
async function build(): Promise<string> {
  const sentence = workbench.pane.getByText(/^Built on sheet/);
  const said = async (): Promise<string> => (await sentence.allTextContents())[0] ?? '';
  const before = await said();
  await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).click();
  const text = await eventually(said, (now) => now !== '' && now !== before);
  return /“(.+?)”/.exec(text)?.[1] ?? text;
}

type Cells = (string | number | boolean)[][];

async function cellsOf(sheet: string): Promise<Cells> {
  return (await workbench.read(`'${sheet}'!A1:Z60`)).map((row) => row.map(({ value }) => value));
}

/** What is kept of a sheet beside its cells. */
interface Kept {
  names: number;
  charts: number;
  conditionalFormats: number;
  formats: string[];
}

async function keptOn(sheetName: string): Promise<Kept> {
  return workbench.pane.evaluate(async (name) => {
    const sheet = new Excel.RequestContext().workbook.worksheets.getItem(name);
    const { names, charts, context } = sheet;
    names.load('items/name');
    charts.load('items/name');
    const used = sheet.getUsedRange();
    used.load('numberFormat');
    const rules = sheet.getRange().conditionalFormats;
    rules.load('items/type');
    await context.sync();
    const formats = [...new Set((used.numberFormat as string[][]).flat())].sort();
    return {
      names: names.items.length,
      charts: charts.items.length,
      conditionalFormats: rules.items.length,
      formats,
    };
  }, sheetName);
}

function sameFigure(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  return String(ours) === String(theirs);
}

/** Saves, calculates the saved formulas with the second engine, opens the file again and holds both to what stood there. */
async function expectKept(sheets: readonly string[]): Promise<void> {
  const cells = await Promise.all(sheets.map(cellsOf));
  const kept: Kept[] = [];
  for (const sheet of sheets) kept.push(await keptOn(sheet));
  const { bytes } = await workbench.save();
  const places = sheets.flatMap((sheet, i) =>
    cells[i].flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === '' ? [] : [{ sheet, value, address: `${String.fromCharCode(65 + c)}${r + 1}` }],
      ),
    ),
  );
  const results = await calculateInSecondEngine(await typedCellsOf(bytes), places);
  const differing = places.flatMap((place, i) =>
    sameFigure(place.value, results[i]) ? [] : [{ ...place, second: results[i] }],
  );
  expect(differing).toEqual([]);

  const file = path.join(folder, 'saved.xlsx');
  writeFileSync(file, bytes);
  await workbench.openFile(file);
  await workbench.page.getByText('saved').first().waitFor();
  await workbench.settled();
  for (const [i, sheet] of sheets.entries()) {
    expect([sheet, await cellsOf(sheet)]).toEqual([sheet, cells[i]]);
    expect([sheet, await keptOn(sheet)]).toEqual([sheet, kept[i]]);
  }
  expect(workbench.consoleErrors).toEqual([]);
}

/** In two parts, so that neither takes longer than a test may. */
const half = Math.ceil(tableList.length / 2);

test.each([
  ['first', tableList.slice(0, half)],
  ['second', tableList.slice(half)],
])('blank: headings, total and notes of the %s half of the tables', async (_, tables) => {
  await workbench.pane.getByRole('radio', { name: 'A blank table' }).click();
  const sheets: string[] = [];
  for (const { name, totalLabel, notes, statement, variants } of tables) {
    await chooseTable(name);
    const sheet = await build();
    sheets.push(sheet);
    const cells = await cellsOf(sheet);
    const texts = cells.flat().map(String);
    const headings = cells[1].filter((text) => text !== '');
    expect([name, headings.length > 1, new Set(headings).size]).toEqual([name, true, headings.length]);
    if (totalLabel !== null && !statement)
      expect([name, texts]).toEqual([name, expect.arrayContaining([totalLabel])]);
    expect([name, texts.filter((text) => text.startsWith('#'))]).toEqual([name, []]);
    const written = [...notes, ...variants.flatMap((variant) => variant.notes ?? [])];
    expect([name, written.some((note) => texts.includes(note))]).toEqual([name, true]);
  }
  expect(new Set(sheets).size).toBe(tables.length);
  await expectKept(sheets);
});

/** Published tables, what they are and a picture to go with them. */
const published: [file: string, table: string, picture?: string][] = [
  ['nct-p10-t2-corporate-parenting', 'Forecast outturn by service'],
  ['nct-p10-t3-cyp-family-support', 'Forecast outturn by service'],
  ['nct-p10-t4-prevention-safeguarding', 'Forecast outturn by service', 'Variance by service'],
  ['nct-p10-t6-savings-delivery', 'Savings delivery', 'Savings by RAG'],
  ['nct-p10-t7-reserves', 'Reserves'],
  ['nct-p10-covid-funding', 'Additional funding'],
  ['cfa1601-virements', 'Virements and budget reconciliation'],
  ['cfa1601-capital-spend', 'Capital programme'],
  ['cfa1601-kad-lac', 'Key activity data'],
  ['hcc-cyp-pressures', 'Budget pressures'],
  ['nct-mtfs-savings-programme', 'Savings programme'],
  ['nct-mtfp-2022-25', 'Medium term financial plan'],
];

test('from the published figures, pasted as text', async () => {
  await workbench.pane.getByRole('radio', { name: 'The selected cells' }).click();
  let row = 1;
  const sheets: string[] = [];
  for (const [file, table, picture] of published) {
    const cells = printedCells(readPublished(file));
    const columns = Math.max(...cells.map((line) => line.length));
    const grid = cells.map((line) => [...line, ...Array<string>(columns - line.length).fill('')]);
    const last = String.fromCharCode(64 + columns);
    await workbench.write(`Sheet1!A${row}:${last}${row + grid.length - 1}`, grid);
    await workbench.select(`Sheet1!A${row + 1}:${last}${row + grid.length - 1}`);
    await workbench.pane.getByText(new RegExp(`^Sheet1!A${row + 1}:.* · `)).waitFor();
    await chooseTable(table);
    await workbench.pane.getByText(new RegExp(`^Sheet1!A${row + 1}:.* · `)).waitFor();
    if (picture) await wantPicture(picture);
    sheets.push(await build());
    if (picture) expect((await keptOn(sheets[sheets.length - 1])).charts).toBe(1);
    row += grid.length + 2;
  }
  await expectKept(['Sheet1', ...sheets]);
});
