import { axeProblems } from './support/axe';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;

shareWorkbench(async () => (workbench = await openWorkbench()));

/** Univer draws its own toolbar, sheet tabs and canvas, which we cannot mend here. The pane has tests of its own. */
const NOT_OURS = [
  '[data-u-comp=workbench-layout] > header',
  '[data-u-comp=workbench-layout] footer',
  '[data-range-selector]',
  '.formula-bar-text',
  'iframe',
  // Univer draws one of these for each of its containers, all under the same name.
  'section[aria-label^=Notifications]',
];

const problems = (): Promise<string[]> => axeProblems(workbench.page, NOT_OURS);

test.each(['Light', 'Dark', 'High contrast'])('axe finds nothing, theme %s', async (theme) => {
  await workbench.choose('Theme', theme);
  expect(await problems()).toEqual([]);
});

test('axe finds nothing with a menu open', async () => {
  await workbench.page.getByRole('button', { name: 'Faults' }).click();
  expect(await problems()).toEqual([]);
  await workbench.page.keyboard.press('Escape');
});

test('axe finds nothing with the question open', async () => {
  await workbench.type('Table 4!L1', '1');
  await workbench.page.getByRole('button', { name: 'New workbook' }).click();
  expect(await problems()).toEqual([]);
  await workbench.page.keyboard.press('Escape');
  expect(await workbench.value('Table 4!L1')).toBe(1);
});
