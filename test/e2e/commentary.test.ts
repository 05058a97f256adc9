// A person builds table 4 of the published report and writes commentary on it, through the real page.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { findTables } from '../../src/tables/checking/findTables';
import type { SheetCells } from '../../src/tables/checking/sheetCells';
import { checkCommentary } from '../../src/tables/commentary/checkCommentary';
import { axeProblems } from './support/axe';
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';

const START = 'Write commentary on new sheet';
const TABLE = 'Forecast outturn';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').waitFor();
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  await workbench.clickRibbon('Commentary');
  await workbench.pane.getByText('3 of 8 services are above the threshold').waitFor();
});
afterEach(() => workbench.close());

const press = (name: string) => workbench.pane.getByRole('button', { name, exact: true }).click();

async function write(): Promise<void> {
  await press(START);
  await workbench.pane.getByText(/^Commentary on 3 services is on sheet “Commentary”/).waitFor();
}

const values = async (address: string) =>
  (await workbench.read(`'Commentary'!${address}`)).map((row) => row.map(({ value }) => value));

/** A sheet as a check reads it. */
async function sheetCells(sheetName: string, address: string): Promise<SheetCells> {
  const cells = await workbench.read(`'${sheetName}'!${address}`);
  const values = cells.map((row) => row.map(({ value }) => value ?? ''));
  return {
    sheetName,
    row: 0,
    column: 0,
    values,
    formulas: values,
    texts: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    errors: values.map((row) => row.map(() => false)),
    hiddenRows: values.map(() => false),
    hiddenColumns: values[0].map(() => false),
  };
}

test('writes sentences that agree with the table and follow it, and takes them away again', async () => {
  await write();
  const paragraphs = (await values('B6:B8')).flat().map(String);
  expect(paragraphs[0]).toBe(
    'Safeguarding & Care Planning - Staffing is reporting an underspend of £0.261m, an adverse movement of £0.131m from the last period. This is 3.4% of the budget of £7.599m.',
  );
  const found = checkCommentary(
    paragraphs.map((text) => ({ text })),
    findTables(await sheetCells(TABLE, 'A1:H11')),
    { period: 10 },
  );
  expect(found.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThanOrEqual(6);
  expect(found.filter(({ verdict }) => verdict === 'wrong' || verdict === 'trouble')).toEqual([]);

  await workbench.type("'Table 4'!B6", '7400');
  expect((await values('B6:B6'))[0][0]).toContain(
    'an underspend of £0.062m, an adverse movement of £0.330m from the last period. This is 0.8% of the budget of £7.400m.',
  );
  expect((await values('G6:G6'))[0][0]).toBe('Below the threshold');

  await press('Undo');
  await workbench.pane.getByText('Taken back. The workbook is as it was.').waitFor();
  const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('Taken back');
  expect(workbench.consoleErrors).toEqual([]);
});

test('drivers count, stay when the commentary is updated, and go with the file', async () => {
  await write();
  await workbench.type("'Commentary'!C6", 'Vacancies £0.135m.');
  await workbench.pane
    .getByText('3 of 8 services are above the threshold; 2 still have no explanation.')
    .waitFor();
  await workbench.pane.getByText('£0.135m of £0.261m explained, 52%').waitFor();
  await press('Update commentary');
  await workbench.pane
    .getByText(/is up to date: 3 services\. 2 above the threshold have no explanation/)
    .waitFor();
  const [line] = await values('A6:G6');
  expect(line.slice(2)).toEqual(['Vacancies £0.135m.', -261, -135, -126, 'Partly explained']);
  expect(line[1]).toMatch(/Vacancies £0\.135m\.$/);

  const saved = await workbench.save();
  const path = `${await mkdtemp(`${tmpdir()}/outturn-`)}/${saved.name}`;
  await writeFile(path, saved.bytes);
  await workbench.openFile(path);
  await workbench.settled();
  await workbench.write("'Table 4'!B6", [[7400]]);
  const [again] = await eventually(
    () => values('A6:G6'),
    ([row]) => String(row[1]).includes('£0.062m'),
  );
  expect(again[1]).toContain('an underspend of £0.062m');
  expect(again[2]).toBe('Vacancies £0.135m.');
  await workbench.select("'Commentary'!C6");
  await workbench.pane.getByRole('button', { name: 'Update commentary' }).waitFor();
});

test('lines of the selected cells, beside the table', async () => {
  await workbench.select(`'${TABLE}'!A3:A5`);
  await workbench.pane.getByRole('radio', { name: 'Those in the selected cells (3)' }).click();
  await workbench.pane.getByRole('radio', { name: 'Two columns beside the table' }).click();
  await press('Write commentary beside the table');
  await workbench.pane.getByText(/^Commentary on 3 services is on sheet “Forecast outturn”/).waitFor();
  const cells = (await workbench.read(`'${TABLE}'!J2:K6`)).map((row) => row.map(({ value }) => value ?? ''));
  expect(cells[0]).toEqual(['Commentary', 'Drivers']);
  expect(cells.map(([paragraph]) => String(paragraph).slice(0, 20))).toEqual([
    'Commentary',
    'Prevention & Safegua',
    'Safeguarding & Care ',
    'Safeguarding & Care ',
    '',
  ]);
  await press('Undo');
  await workbench.pane.getByText('Taken back. The workbook is as it was.').waitFor();
  expect((await workbench.read(`'${TABLE}'!J2:K2`))[0].map(({ value }) => value ?? '')).toEqual(['', '']);
});

test('by keyboard, and with nothing for axe to find at the narrowest', async () => {
  const { pane, page } = workbench;
  await pane.getByRole('button', { name: /^Wording/ }).click();
  await pane.getByRole('checkbox', { name: 'Duty & Assessment - Staffing' }).check();
  await pane.getByText(/^Duty & Assessment - Staffing are reporting/).waitFor();
  expect(await axeProblems(pane)).toEqual([]);
  await pane.getByRole('combobox', { name: 'Table' }).focus();
  const button = pane.getByRole('button', { name: START });
  for (let i = 0; i < 40; i += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await pane.getByText(/^Commentary on 3 services is on sheet/).waitFor();
  const focused = await pane.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('Commentary on 3 services');
  expect(await axeProblems(pane)).toEqual([]);
  const wider = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
