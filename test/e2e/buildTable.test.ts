// A person builds "Forecast outturn by service" from the published report, through the real page.
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { BUILT_HEADINGS, EXAMPLES, type Example } from './support/published';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

/** The two clicks, after selecting. */
async function build({ sheet, services }: Pick<Example, 'sheet' | 'services'>): Promise<string> {
  await workbench.select(`'${sheet}'!${services}`);
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText(`${sheet}!${services}`).waitFor();
  await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).click();
  const sentence = workbench.pane.getByText(/^Built on sheet/);
  await sentence.waitFor();
  return (await sentence.textContent()) ?? '';
}

const BUILT = "'Forecast outturn'!A1:K40";

/** The built table as rows of cells, its heading row first. */
async function builtTable(): Promise<(string | number | boolean)[][]> {
  const cells = (await workbench.read(BUILT)).map((row) => row.map(({ value }) => value));
  const heading = cells.findIndex((row) => row[0] === 'Service');
  return cells.slice(heading);
}

test.each(EXAMPLES)('$sheet gives the published figures', async (example) => {
  const sentence = await build(example);
  expect(sentence).toContain(example.sentence);

  const [headings, ...rows] = await builtTable();
  const { columns, rows: published } = example.published;
  let compared = 0;
  published.forEach(({ label, kind, values }, position) => {
    const row = rows[position];
    if (kind === 'row') expect(row[0]).toBe(label);
    columns.forEach(({ key, kind: columnKind }, column) => {
      const built = row[headings.findIndex((heading) => BUILT_HEADINGS[key].test(String(heading)))];
      // Half a unit for each printed figure that goes in, and half for the one compared.
      const figures = kind === 'row' ? 3 : published.length;
      const tolerance = columnKind === 'computed' || kind === 'total' ? (figures + 1) / 2 : 0;
      expect(Math.abs(Number(built) - values[column])).toBeLessThanOrEqual(tolerance);
      compared++;
    });
  });
  expect(compared).toBe(published.length * columns.length);
  expect(workbench.consoleErrors).toEqual([]);
});

test('Go to shows the table, Undo takes it out again', async () => {
  await build(EXAMPLES[2]);
  await workbench.select("'Table 1'!A1");
  await workbench.pane.getByRole('button', { name: 'Go to table' }).click();
  const there = /^'?Forecast outturn'?!/;
  expect(await eventually(workbench.selection, (selected) => there.test(selected))).toMatch(there);

  await workbench.pane.getByRole('button', { name: 'Undo' }).click();
  await workbench.pane.getByText('The workbook is as it was').waitFor();
  await expect(workbench.read(BUILT)).rejects.toThrow();
});

test('text in a number column is named, with what to do, and nothing is written', async () => {
  await workbench.write("'Table 4'!B7", [['n.k.']]);
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Row 7, Budget: “n.k.” is not a number').first().waitFor();
  await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).click();
  await workbench.pane.getByText('First put right what is listed').waitFor();
  await expect(workbench.read(BUILT)).rejects.toThrow();
});

test('by keyboard alone: F6 to the pane, Enter builds', async () => {
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').waitFor();
  const button = workbench.pane.getByRole('button', { name: 'Build on new sheet' });
  await workbench.page.keyboard.press('F6');
  for (let i = 0; i < 60; i++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await workbench.page.keyboard.press('Tab');
  }
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await workbench.page.keyboard.press('Enter');
  const result = workbench.pane.getByText(/^Built on sheet/);
  await result.waitFor();
  const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('Built on sheet');
});

test('nothing is asked of any other host', async () => {
  await build(EXAMPLES[2]);
  expect(workbench.externalRequests).toEqual([]);
});
