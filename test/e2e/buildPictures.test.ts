// Pictures of tables, built through the pane with mouse and keyboard: drawn, described, printed, kept in the file, following
// the figures, and taken away by Undo.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { toneFills } from '../../src/tables/charts/chartColours';
import { usualColours } from '../../src/tables/houseStyle';
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

const folder = mkdtempSync(path.join(os.tmpdir(), 'outturn-pictures-'));
let workbench: Workbench;

shareWorkbench(async () => {
  workbench = await openWorkbench({ viewport: { width: 1400, height: 900 } });
  await workbench.clickRibbon('Build table');
  return workbench;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of bars, in the usual colours. */
const fills = toneFills(usualColours);
const outturnPictures = ['Bridge from budget to outturn', 'Variance by service'];

/** Selects cells in the grid and waits until the pane has read them. */
async function readFrom(sheet: string, address: string): Promise<void> {
  await workbench.select(`'${sheet}'!${address}`);
  await workbench.pane.getByText(new RegExp(`^${sheet}!.* · `)).waitFor();
}

async function wantPictures(names: readonly string[]): Promise<void> {
  const { pane } = workbench;
  const first = pane.getByRole('checkbox', { name: names[0] });
  if ((await first.count()) === 0) await pane.getByRole('button', { name: /^Below the table/ }).click();
  for (const name of names) await pane.getByRole('checkbox', { name }).check();
}

/** Builds and gives the sheet built on. */
async function build(): Promise<string> {
  const { pane } = workbench;
  const sentence = pane.getByText(/^Built on sheet/);
  const before = (await sentence.allTextContents())[0];
  await pane.getByRole('button', { name: 'Build on new sheet' }).click();
  const said = async (): Promise<string> => (await sentence.allTextContents())[0] ?? '';
  const text = await eventually(said, (now) => now !== '' && now !== before);
  await workbench.settled();
  return /“(.+?)”/.exec(text)?.[1] ?? text;
}

function chart(name: RegExp): Locator {
  return workbench.page.getByRole('img', { name });
}

/** Goes to the rows of a chart, and waits until it is drawn. */
async function see(name: RegExp, row: number): Promise<Locator> {
  const found = chart(name);
  await eventually(
    async () => {
      await workbench.select('A1');
      await workbench.select(`A${row}`);
      return found.isVisible();
    },
    (visible) => visible,
  );
  return found;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxesOf(marks: Locator): Promise<Box[]> {
  const boxes = await Promise.all((await marks.all()).map((mark) => mark.boundingBox()));
  return boxes.filter((box): box is Box => box !== null);
}

function overlap(one: Box, other: Box): boolean {
  const apart = 1;
  return (
    one.x + one.width > other.x + apart &&
    other.x + other.width > one.x + apart &&
    one.y + one.height > other.y + apart &&
    other.y + other.height > one.y + apart
  );
}

/** Words that can be read: none lies over another, and none leaves the chart. */
async function expectReadable(picture: Locator): Promise<void> {
  const words = await boxesOf(picture.locator('text'));
  const frame = (await picture.boundingBox())!;
  const clashing = words.flatMap((one, i) => words.slice(i + 1).filter((other) => overlap(one, other)));
  expect(clashing).toEqual([]);
  const outside = words.filter(({ x, width }) => x < frame.x - 1 || x + width > frame.x + frame.width + 1);
  expect(outside).toEqual([]);
}

interface Picture {
  name: string;
  title: string;
  series: string[];
  read: string;
}

/** What Excel's own object model says of the charts of a sheet. */
async function picturesOn(sheetName: string): Promise<Picture[]> {
  return workbench.pane.evaluate(async (name) => {
    const sheet = new Excel.RequestContext().workbook.worksheets.getItem(name);
    sheet.charts.load('items/name,items/title/text,items/series/items/name');
    await sheet.context.sync();
    const shapes = sheet.charts.items.map((item) => sheet.shapes.getItem(item.name));
    shapes.forEach((shape) => shape.load('altTextDescription'));
    await sheet.context.sync();
    return sheet.charts.items.map((item, i) => ({
      name: item.name,
      title: item.title.text,
      series: item.series.items.map((series) => series.name),
      read: shapes[i].altTextDescription,
    }));
  }, sheetName);
}

async function printedOn(sheetName: string): Promise<string> {
  return workbench.pane.evaluate(async (name) => {
    const sheet = new Excel.RequestContext().workbook.worksheets.getItem(name);
    const area = sheet.pageLayout.getPrintArea();
    area.load('address');
    await sheet.context.sync();
    return area.address;
  }, sheetName);
}

test('forecast outturn: readable, overspends to the right, brackets, printed without workings; follows an input; Undo', async () => {
  await readFrom('Table 4', 'A4:G12');
  await wantPictures(outturnPictures);
  const sheet = await build();

  const bridge = await see(/^Bridge from the budget of 14,315 to the outturn of 14,020/, 18);
  await expectReadable(bridge);
  const names = await bridge.locator('text').allTextContents();
  expect(names.join(' ')).toContain('Duty & Assessment - Staffing: 209');
  expect(names.join(' ')).toContain('(bars start at 13,200, not at nil)');

  const bars = await see(/^Bar chart of the variance of 8 services, £000: underspend of 295/, 50);
  await expectReadable(bars);
  const over = await boxesOf(bars.locator(`rect[fill="${fills.adverse}"]`));
  const under = await boxesOf(bars.locator(`rect[fill="${fills.favourable}"]`));
  expect([over.length, under.length]).toEqual([2, 4]);
  const axis = Math.min(...over.map(({ x }) => x));
  expect(Math.max(...under.map(({ x, width }) => x + width))).toBeLessThan(axis + 2);
  // Not by colour alone: the side, and brackets.
  expect(await bars.locator('text').allTextContents()).toEqual(
    expect.arrayContaining(['209', '(261)', '(239)']),
  );

  const cells = (await workbench.read(`'${sheet}'!A1:A120`)).map(([{ value }]) => String(value));
  const workings = cells.findIndex((text) => text.startsWith('Figures of the chart'));
  expect(await printedOn(sheet)).toBe(`'${sheet}'!A1:H${workings - 1}`);

  await workbench.type("'Table 4'!C8", '3531');
  await workbench.select(`'${sheet}'!A50`);
  const texts = () => bars.locator('text').allTextContents();
  expect(await eventually(texts, (now) => now.includes('309'))).toContain('309');
  await workbench.type("'Table 4'!C8", '3431');
  await workbench.pane.getByRole('button', { name: 'Undo', exact: true }).click();
  await workbench.pane.getByText(/^The table has been taken out/).waitFor();
  await bars.waitFor({ state: 'detached' });
  expect(await chart(/./).count()).toBe(0);
});

test('savings with the stacked RAG bar; a bridge of a variance of the workbook; both are in the file', async () => {
  const { pane, page } = workbench;
  await readFrom('Table 4', 'A4:G12');
  await wantPictures(outturnPictures);
  const outturn = await build();
  await readFrom('Table 6', 'A4');
  await wantPictures(['Savings by RAG']);
  const savings = await build();
  const rag = await see(/^Stacked bar of savings by RAG/, 28);
  await expectReadable(rag);
  const words = await rag.locator('text').allTextContents();
  expect(words).toEqual(expect.arrayContaining(['Red', 'Amber', 'Green', 'Red 486 (15%)', 'Blue 197 (6%)']));

  await workbench.inAddIn(async () => {
    const { workbook } = new Excel.RequestContext();
    workbook.worksheets.add('Drivers');
    await workbook.context.sync();
  });
  await workbench.write('Drivers!A1:B4', [
    ['Component', 'Amount £000'],
    ['Vacancies', -250],
    ['Agency staff', 75],
    ['Grant', -100],
  ]);
  await readFrom('Drivers', 'A1:B4');
  await pane.getByRole('button', { name: 'Choose another table' }).click();
  await page.keyboard.type('Bridge');
  await pane.locator('li button').filter({ hasText: 'Bridge' }).first().click();
  const from = pane.getByRole('combobox', { name: 'Figure to explain: where from' });
  await from.selectOption({ label: 'Total: (295)' });
  await wantPictures(['Bridge from budget to outturn']);
  const sheet = await build();
  const bridge = await see(/^Bridge from the budget of 14,315 to the outturn of 14,020/, 20);
  await expectReadable(bridge);
  const lines = (await workbench.read(`'${sheet}'!A9:B14`)).map((row) => row.map(({ value }) => value));
  expect(lines).toEqual(
    expect.arrayContaining([
      ['Figure to explain', -295],
      ['Unexplained', -20],
      ['Budget', 14315],
      ['Outturn', 14020],
    ]),
  );

  const sheets = [outturn, savings, sheet];
  const before = [];
  for (const each of sheets) before.push(await picturesOn(each));
  expect(before.map((pictures) => pictures.length)).toEqual([2, 1, 1]);
  const file = path.join(folder, 'pictures.xlsx');
  writeFileSync(file, (await workbench.save()).bytes);
  await workbench.openFile(file);
  await page.getByText('pictures').first().waitFor();
  await workbench.settled();
  const after = [];
  for (const each of sheets) after.push(await picturesOn(each));
  expect(after).toEqual(before);
  expect(workbench.consoleErrors).toEqual([]);
});
