// The pane at its narrowest, in light, dark and forced colours: axe finds nothing and nothing scrolls sideways.
import { axeProblems } from './support/axe';
import { openWorkbench, type OpenOptions, type Workbench } from './support/openWorkbench';

const VIEWS = ['Build', 'Check', 'Commentary', 'Roll forward', 'Share', 'Functions', 'Settings'];

let workbench: Workbench;
afterEach(() => workbench.close());

const problems = (): Promise<string[]> => axeProblems(workbench.pane);

/** The page of the pane does not scroll sideways; what is wide, such as the preview, scrolls on its own. */
async function widerThanThePane(): Promise<number> {
  return workbench.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const LOOKS: [string, OpenOptions][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

test.each(LOOKS)('every view, %s', async (_name, options) => {
  workbench = await openWorkbench(options);
  for (const view of VIEWS) {
    await workbench.pane.getByRole('tab', { name: view, exact: true }).click();
    expect({ view, problems: await problems() }).toEqual({ view, problems: [] });
    expect(await widerThanThePane()).toBeLessThanOrEqual(0);
  }
});

test('Build from before to after, with everything opened and something to put right', async () => {
  workbench = await openWorkbench();
  const { pane } = workbench;
  await workbench.write("'Table 4'!B7", [['n.k.']]);
  await workbench.select("'Table 4'!A4:G13");
  await workbench.clickRibbon('Build table');
  await pane.getByText('“n.k.” is not a number').first().waitFor();
  for (const section of [/^Columns/, /^Options/]) {
    const button = pane.getByRole('button', { name: section });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }
  expect(await problems()).toEqual([]);

  await workbench.write("'Table 4'!B7", [[717]]);
  // Pressed before the cells are read again, Build would still speak of what was wrong.
  await pane.getByText('“n.k.” is not a number').first().waitFor({ state: 'hidden' });
  await pane.getByRole('button', { name: 'Build on new sheet' }).click();
  await pane.getByText(/^Built on sheet/).waitFor();
  expect(await problems()).toEqual([]);
  expect(await widerThanThePane()).toBeLessThanOrEqual(0);
});
