// A person checks the published report and its commentary through the real page.
import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import commentary from '../fixtures/published/nct-p10-commentary.json';
import { axeProblems } from './support/axe';
import { eventually } from './support/eventually';
import { openWorkbench, type OpenOptions, type Workbench } from './support/openWorkbench';

let workbench: Workbench;
afterEach(() => workbench.close());

async function open(sample?: string, options: OpenOptions = {}): Promise<void> {
  workbench = await openWorkbench(options);
  await workbench.clickRibbon('Check');
  await workbench.pane.getByRole('button', { name: 'Check the workbook' }).waitFor();
  if (!sample) return;
  await workbench.choose('Samples', sample);
  await workbench.settled();
  await workbench.quiet();
}

const press = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).click();
const group = (name: string) => workbench.pane.getByRole('list', { name });
const focused = () => workbench.pane.evaluate(() => document.activeElement?.textContent ?? '');
const summary = /\d+ figures? in \d+ tables/;

async function check(): Promise<string> {
  await press('Check the workbook');
  const said = workbench.pane.getByText(summary).first();
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

async function selected(cells: string): Promise<void> {
  expect(await eventually(workbench.selection, (now) => now === cells)).toBe(cells);
}

test('finds the figure published wrongly in Table 1, and nothing else; by keyboard', async () => {
  await open();
  const button = workbench.pane.getByRole('button', { name: 'Check the workbook' });
  await button.focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByText(summary).waitFor();
  expect(await focused()).toMatch(/153 figures in 6 tables: 1 wrong, \d+ out by rounding\./);
  expect(await group('Wrong').getByRole('listitem').count()).toBe(1);
  expect(await group('Wrong').textContent()).toContain(
    "Table 1, Northamptonshire Children's Trust, Gross Outturn is 126,809; to agree with the column total 3,462 and forecast outturn (123,348) it must be (123,348).",
  );
  const finding = workbench.pane.locator('[data-finding]');
  for (let i = 0; i < 20; i++) {
    if (await finding.first().evaluate((element) => element === document.activeElement)) break;
    await workbench.page.keyboard.press('Tab');
  }
  await workbench.page.keyboard.press('Enter');
  await selected('Table 1!C10');
  expect(workbench.consoleErrors).toEqual([]);
});

test('checks the commentary against the tables: what is found of what was published', async () => {
  await open('Period 10 report with commentary');
  const said = await check();
  const paragraphs: { statements: { agrees: boolean }[] }[] = commentary.paragraphs;
  const statements = paragraphs.flatMap((paragraph) => paragraph.statements);
  const errors = statements.filter(({ agrees }) => !agrees);
  const texts = await group('Wrong').locator('[data-finding]').allTextContents();
  const ofCommentary = texts.filter((text) => text.includes('Commentary!'));
  process.stdout.write(
    `Check at the workbench: ${said}\n  ${ofCommentary.length} wrong statements listed; ${errors.length} were published of ${statements.length}, 2 of them not provable from the figures given.\n`,
  );
  expect(ofCommentary.length).toBeGreaterThanOrEqual(errors.length - 2);
  const wrongLines = new Set(
    paragraphs.flatMap((paragraph, i) =>
      paragraph.statements.some(({ agrees }) => !agrees) ? [`Commentary!A${i + 4}`] : [],
    ),
  );
  const places = ofCommentary.map((text) => /Commentary!A\d+/.exec(text)?.[0] ?? text);
  expect(places.filter((place) => !wrongLines.has(place))).toEqual([]);
  await workbench.pane.getByRole('button', { name: /^Not checked/ }).click();
  expect(await group('Not checked').getByRole('listitem').count()).toBeGreaterThan(10);
});

test('pasted commentary, one table, filters and search', async () => {
  await open();
  await workbench.select("'Table 2'!B8");
  await workbench.pane.getByText('This table: around Table 2!B8').click();
  await press(/^Paste commentary/);
  await workbench.pane
    .getByRole('textbox', { name: /^Commentary from elsewhere/ })
    .fill('Mother & Baby Assessments is reporting an overspend of £0.250m.');
  await press('Check the table');
  await workbench.pane
    .getByText(/^Table 2: \d+ figures in 1 table, 1 statement of commentary: 1 wrong/)
    .waitFor();
  await workbench.pane.getByRole('searchbox', { name: 'Search findings' }).fill('mother');
  await workbench.pane.getByText(/^1 of \d+ findings/).waitFor();
  await workbench.pane.getByRole('searchbox', { name: 'Search findings' }).fill('');
  await press(/^Filters/);
  await workbench.pane.getByRole('combobox', { name: 'Verdict' }).selectOption('rounding');
  await workbench.pane.getByText(/^\d+ of \d+ findings/).waitFor();
  expect(await workbench.pane.locator('[data-finding]').first().textContent()).toContain('Rounding explains');
});

test('an explanation stays with the workbook when it is saved and opened again, until it is taken back', async () => {
  await open();
  await check();
  await workbench.pane.locator('[data-finding]').first().click();
  await press('Mark as explained');
  await press('Keep the reason');
  await workbench.pane.getByText('Type a reason first.').waitFor();
  await workbench.page.keyboard.type('Published with the wrong sign; corrected in period 11.');
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByText(/nothing wrong, .*1 explained by you/).waitFor();
  await workbench.pane.getByText(/Marked as explained/).waitFor();
  const saved = await workbench.save();
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'outturn-')), saved.name);
  await writeFile(file, saved.bytes);
  await workbench.close();

  await open();
  await workbench.openFile(file);
  await workbench.quiet();
  expect(await check()).toMatch(/nothing wrong, .*1 explained by you/);
  await press(/^Explained/);
  await workbench.pane.locator('[data-finding]').last().click();
  await workbench.pane.getByText(/^Explained on \d{4}-\d\d-\d\d: Published with the wrong sign/).waitFor();
  await press('No longer explained');
  await workbench.pane.getByText(/: 1 wrong/).waitFor();
});

test('the findings go to a sheet of their own, and away again', async () => {
  await open();
  await check();
  await press('Write to a new sheet');
  await workbench.pane.getByText(/^All findings are on the sheet “Check /).waitFor();
  expect(await focused()).toContain('All findings are on the sheet');
  await press('Go to sheet');
  const shown = await eventually(workbench.selection, (now) => now.startsWith('Check '));
  const sheet = shown.replace(/!A1$/, '');
  expect(await workbench.value(`'${sheet}'!A17`)).toBe('Wrong');
  expect(await workbench.value(`'${sheet}'!B17`)).toBe('Table 1!C10');
  await press('Undo');
  await workbench.pane.getByText('The sheet has been taken out again. The workbook is as it was.').waitFor();
});

test('Cancel stops a check, and the workbook is as it was', async () => {
  await open();
  await workbench.choose('Faults', 'Slow');
  await press('Check the workbook');
  await press('Cancel');
  await workbench.pane.getByText('Cancelled. Nothing was changed.').waitFor();
  expect(await workbench.pane.getByText(summary).count()).toBe(0);
});

test('an empty workbook; a protected one is read, and its new sheet is refused plainly', async () => {
  await open('Blank workbook');
  await press('Check the workbook');
  await workbench.pane.getByText(/^There is nothing in this workbook to check/).waitFor();
  await workbench.choose('Samples', 'Period 10 report');
  await workbench.settled();
  await workbench.inAddIn(async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getItem('Table 1').protection.protect();
      await context.sync();
    });
  });
  expect(await check()).toContain('1 wrong');
  await press('Write to a new sheet');
  await workbench.pane.getByText(/^The structure of the workbook is protected/).waitFor();
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as [string, OpenOptions][])(
  'axe finds nothing, and nothing is cut off at 320 px: %s',
  async (_name, options) => {
    await open('Period 10 report with commentary', { ...options, viewport: { width: 900, height: 800 } });
    await check();
    await workbench.pane.locator('[data-finding]').nth(1).click();
    await press('Mark as explained');
    await press(/^Filters/);
    await press(/^Paste commentary/);
    await workbench.page.getByRole('separator').focus();
    await workbench.page.keyboard.press('Home');
    expect(await axeProblems(workbench.pane)).toEqual([]);
    const wide = await workbench.pane.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('[role=tabpanel] > *')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
  },
);
