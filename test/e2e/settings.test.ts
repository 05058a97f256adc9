// The Settings view: the team's house style, kept in the workbook, by keyboard alone and at its narrowest.
import { axeProblems } from './support/axe';
import { openWorkbench, type OpenOptions, type Workbench } from './support/openWorkbench';

let workbench: Workbench;
afterEach(() => workbench.close());

const KEEP = 'Keep in this workbook';

async function open(options: OpenOptions = {}): Promise<void> {
  workbench = await openWorkbench(options);
  await workbench.pane.getByRole('tab', { name: 'Settings', exact: true }).click();
  await workbench.pane.getByLabel('Organisation').waitFor();
}

const press = (name: string | RegExp): Promise<void> => workbench.pane.getByRole('button', { name }).click();

/** The accessible name of what has the focus in the pane, or its text. */
const focused = (): Promise<string> =>
  workbench.pane.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
  });

/** Tab, until what has the focus is called this. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focused()).startsWith(name)) return;
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test('by keyboard alone: what is typed is kept, said, shown at the top, and undone', async () => {
  await open();
  const { keyboard } = workbench.page;
  await workbench.pane.getByRole('tab', { name: 'Settings', exact: true }).focus();
  await tabTo('Organisation');
  await keyboard.type('Northshire');
  await tabTo('Financial year');
  await keyboard.type('2021-22');
  await tabTo('Period');
  await keyboard.press('1');
  await keyboard.press('0');
  await tabTo(KEEP);
  await keyboard.press('Enter');
  await workbench.pane.getByText('Kept: Organisation, Financial year, Period.').waitFor();
  await workbench.pane.getByText('Period 10 · 2021/22').first().waitFor();
  expect(await focused()).toContain('Kept: Organisation');
  expect(await workbench.pane.getByLabel('Financial year').inputValue()).toBe('2021/22');

  await tabTo('Undo');
  await keyboard.press('Enter');
  await workbench.pane.getByText('The settings are as they were before.').waitFor();
  expect(await workbench.pane.getByText('Period 10 · 2021/22').count()).toBe(0);
});

test('wrong input is said beside its field, gets the focus, and nothing is kept', async () => {
  await open();
  await workbench.pane.getByLabel('Organisation').fill('Northshire');
  await press(/^Materiality/);
  await workbench.pane.getByLabel('Amount in £000').fill('lots');
  await press(/^Materiality/);
  await press(KEEP);
  await workbench.pane.getByText('Nothing is kept yet.').waitFor();
  await workbench.pane.getByText('“lots” is not an amount.').waitFor();
  expect(await focused()).toBe('Amount in £000');
  await workbench.pane.getByLabel('Amount in £000').fill('250');
  await workbench.pane.getByText('above 2% of its budget or £250,000, whichever is greater').waitFor();
  await press(KEEP);
  await workbench.pane.getByText('Kept: Organisation, Amount in £000.').waitFor();
});

test('a colour that cannot be read is refused with a better one, which is taken', async () => {
  await open();
  await press(/^Colours/);
  await workbench.pane.getByLabel('Adverse', { exact: true }).fill('#FF8080');
  await workbench.pane.getByText('It is hard to read on white: 2.4 to 1').waitFor();
  await press('Use #B55B5B');
  await press(KEEP);
  await workbench.pane.getByText('Kept: Adverse.').waitFor();
  await press('Reset to usual');
  expect(await workbench.pane.getByLabel('Adverse', { exact: true }).inputValue()).toBe('#A4262C');
  await press('Forget changes');
  // The button has gone: the keyboard goes on beside it.
  await workbench.pane
    .getByRole('button', { name: 'Reset to usual' })
    .and(workbench.pane.locator(':focus'))
    .waitFor();
  expect(await workbench.pane.getByLabel('Adverse', { exact: true }).inputValue()).toBe('#B55B5B');
});

test('Undo in the sheet takes a change back, which the pane has seen once a view is opened', async () => {
  await open();
  await workbench.pane.getByLabel('Period', { exact: true }).selectOption('4');
  await press(KEEP);
  await workbench.pane.getByText('Kept: Period.').waitFor();
  await workbench.pane.getByLabel('Period', { exact: true }).selectOption('5');
  await press(KEEP);
  await workbench.pane.getByText('Period 5').first().waitFor();

  await workbench.page.getByRole('button', { name: 'Undo' }).first().click();
  await workbench.pane.getByRole('tab', { name: 'Functions', exact: true }).click();
  await workbench.pane.getByText('Period 4').first().waitFor();
});

test('tables built before are updated when that is wanted, and put back', async () => {
  workbench = await openWorkbench();
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').first().waitFor();
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  await workbench.pane.getByRole('tab', { name: 'Settings', exact: true }).click();
  await workbench.pane.getByLabel('Organisation').fill('Northshire');
  await press(KEEP);
  await workbench.pane.getByText('Kept: Organisation.').waitFor();
  expect(await workbench.pane.getByText('was built before').count()).toBe(0);

  await press(/^Figures/);
  await workbench.pane.getByRole('radio', { name: 'OUTTURN functions' }).click();
  await press(KEEP);
  await workbench.pane.getByText('One table of this workbook was built before.').waitFor();
  await press('Update built tables');
  await workbench.pane.getByText('One table is updated.').waitFor();
  expect(await focused()).toContain('One table is updated.');
  expect(await axeProblems(workbench.pane)).toEqual([]);
  await press('Undo the update');
  await workbench.pane.getByText('The tables are as they were before the update.').waitFor();
});

test('a cell being edited: said in words, what was typed stays, and trying again works', async () => {
  await open();
  await workbench.pane.getByLabel('Organisation').fill('Northshire');
  await workbench.choose('Faults', 'Cell being edited');
  await press(KEEP);
  await workbench.pane.getByText('A cell is being edited.').waitFor();
  await workbench.choose('Faults', 'Clear all faults');
  await press(KEEP);
  await workbench.pane.getByText('Kept: Organisation.').waitFor();
});

const LOOKS: [string, OpenOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

test.each(LOOKS)(
  'everything opened, with something wrong: axe finds nothing, 320 px wide, %s',
  async (_name, options) => {
    await open({ ...options, viewport: { width: 700, height: 800 } });
    for (const group of ['Figures', 'Materiality', 'RAG', 'Colours', 'Commentary phrases'])
      await press(new RegExp(`^${group}`));
    await workbench.pane.getByLabel('Amount in £000').fill('lots');
    await workbench.pane.getByLabel('Adverse', { exact: true }).fill('#FF8080');
    await press(KEEP);
    await workbench.pane.getByText('“lots” is not an amount.').waitFor();
    const splitter = workbench.page.getByRole('separator');
    await splitter.focus();
    await workbench.page.keyboard.press('Home');
    await workbench.page.waitForTimeout(400);
    expect(await axeProblems(workbench.pane)).toEqual([]);
    expect(
      await workbench.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  },
);
