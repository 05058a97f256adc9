// A person rolls the period 10 report forward to period 11 and back again, through the real page.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { axeProblems } from './support/axe';
import { openWorkbench, type OpenOptions, type Workbench } from './support/openWorkbench';

let workbench: Workbench;
afterEach(() => workbench.close());

const press = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).click();

/** The sample with a table built from a sheet's services, and the Roll forward view in front. */
async function opened(formulas: 'native' | 'functions', options: OpenOptions = {}): Promise<void> {
  workbench = await openWorkbench(options);
  await workbench.select("'Table 4'!A4:G13");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G13').waitFor();
  if (formulas === 'functions') {
    const section = workbench.pane.getByRole('button', { name: /^Options/ });
    if ((await section.getAttribute('aria-expanded')) === 'false') await section.click();
    await workbench.pane.getByRole('radio', { name: 'OUTTURN functions' }).check();
  }
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  await workbench.settled();
  await workbench.clickRibbon('Roll forward');
  await workbench.pane.getByRole('button', { name: 'Roll forward to period 11' }).waitFor();
}

const cellsOf = (sheet: string) => workbench.read(`'${sheet}'!A1:K24`);
const builtSheets = ['Table 1', 'Table 2', 'Table 3', 'Table 4', 'Table 6', 'Table 7', 'Forecast outturn'];

/** Formulas and values of every sheet. */
async function everything(): Promise<unknown[]> {
  const sheets = [];
  for (const sheet of builtSheets) sheets.push(await cellsOf(sheet));
  return sheets;
}

async function column(heading: string): Promise<unknown[]> {
  const cells = (await cellsOf('Forecast outturn')).map((row) => row.map(({ value }) => value));
  const top = cells.findIndex((row) => row[0] === 'Service');
  const at = cells[top].findIndex((cell) => String(cell).startsWith(heading));
  return cells.slice(top + 1, top + 10).map((row) => row[at]);
}

test.each(['native', 'functions'] as const)(
  '%s formulas: the opening position of period 11, and back again',
  async (formulas) => {
    await opened(formulas);
    const before = await everything();
    const variances = await column('Outturn variance');
    await press('Roll forward to period 11');
    await workbench.pane.getByText(/^Rolled forward to period 11/).waitFor();
    expect(await column('Prior period variance')).toEqual(variances);
    expect(await column('Outturn variance')).toEqual(variances);
    expect(await column('Movement')).toEqual(variances.map(() => 0));
    expect(await workbench.value("'P10 Table 4'!A5")).toBe(await workbench.value("'Table 4'!A5"));
    await workbench.pane.getByText('Period 11', { exact: false }).first().waitFor();

    const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toContain('Rolled forward to period 11');
    await press('Undo roll forward');
    await workbench.pane.getByText(/^Taken back/).waitFor();
    expect(await everything()).toEqual(before);
    expect(workbench.consoleErrors).toEqual([]);
  },
);

test('after saving and opening again the roll can still be undone', async () => {
  await opened('native');
  const before = await everything();
  await press('Roll forward to period 11');
  await workbench.pane.getByText(/^Rolled forward to period 11/).waitFor();
  const saved = await workbench.save();
  const path = `${await mkdtemp(`${tmpdir()}/outturn-`)}/${saved.name}`;
  await writeFile(path, saved.bytes);
  await workbench.openFile(path);
  await workbench.settled();
  await workbench.clickRibbon('Share');
  await workbench.clickRibbon('Roll forward');
  await workbench.pane.getByText(/was rolled forward from period 10 to period 11/).waitFor();
  await press('Undo roll forward');
  await workbench.pane.getByText(/^Taken back/).waitFor();
  expect(await everything()).toEqual(before);
});

test.each<[string, OpenOptions]>([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
])('at its narrowest, %s: axe finds nothing and nothing scrolls sideways', async (_name, options) => {
  await opened('native', options);
  const { pane } = workbench;
  const look = async () => {
    expect(await axeProblems(pane)).toEqual([]);
    expect(
      await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  };
  for (const section of [/^Texts that name/, /^Your figures/]) await press(section);
  await look();
  await press('Roll forward to period 11');
  await pane.getByText(/^Rolled forward/).waitFor();
  await look();
});
