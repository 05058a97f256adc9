import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;

shareWorkbench(async () => (workbench = await openWorkbench()));

/** Which part of the window has the keyboard. */
const place = () =>
  workbench.page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    if (active.tagName === 'IFRAME') return 'pane';
    if (active.closest('.ribbon')) return 'ribbon';
    return active.closest('#grid') ? 'grid' : active.id;
  });

test('F6 goes round grid, ribbon and pane, and Shift+F6 back', async () => {
  const { page, pane } = workbench;
  // A pane that is still loading keeps the keyboard.
  await pane.getByRole('button', { name: 'Build on new sheet' }).waitFor();
  await workbench.select('Table 4!B2');
  expect(await place()).toBe('grid');
  const round: [key: string, part: string][] = [
    ['F6', 'ribbon'],
    ['F6', 'pane'],
    ['F6', 'grid'],
    ['Shift+F6', 'pane'],
    ['Shift+F6', 'ribbon'],
  ];
  for (const [key, part] of round) {
    await page.keyboard.press(key);
    expect(await eventually(place, (now) => now === part)).toBe(part);
  }
});

test('the pane is resized with the arrow keys, never below 320 px, closed and opened again', async () => {
  const { page } = workbench;
  const bar = page.getByRole('separator', { name: 'Width of the pane' });
  const width = async () => (await page.locator('#pane').boundingBox())?.width;
  expect(await width()).toBe(350);
  await bar.press('ArrowLeft');
  expect(await width()).toBe(370);
  for (let i = 0; i < 5; i += 1) await bar.press('ArrowRight');
  expect(await width()).toBe(320);
  await page.getByRole('button', { name: 'Close pane' }).click();
  expect(await page.locator('#pane').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Pane', exact: true }).click();
  expect(await page.locator('#pane').isVisible()).toBe(true);
});

test('the splitter follows the mouse over the pane', async () => {
  const { page } = workbench;
  const width = async () => (await page.locator('#pane').boundingBox())!.width;
  const before = await width();
  const bar = (await page.getByRole('separator', { name: 'Width of the pane' }).boundingBox())!;
  await page.mouse.move(bar.x + 3, bar.y + 200);
  await page.mouse.down();
  await page.mouse.move(bar.x - 97, bar.y + 200, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe(before + 100);
});

test('a menu opens, moves and closes by keyboard', async () => {
  const { page } = workbench;
  const theme = page.getByRole('button', { name: 'Theme' });
  await theme.focus();
  await page.keyboard.press('ArrowDown');
  const light = page.getByRole('menuitemradio', { name: 'Light' });
  expect(await light.getAttribute('aria-checked')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await theme.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('pressing the tab of a sheet leaves the keyboard in its cells', async () => {
  const { page } = workbench;
  await page.getByRole('tab', { name: 'Table 7' }).click();
  const selection = await eventually(workbench.selection, (selected) => selected.startsWith('Table 7!'));
  expect(selection).toMatch(/^Table 7!/);
  expect(await eventually(place, (now) => now === 'grid')).toBe('grid');
  const [, cell] = selection.split('!');
  await page.keyboard.type('42');
  await page.keyboard.press('Enter');
  expect(
    await eventually(
      () => workbench.value(`Table 7!${cell}`),
      (value) => value === 42,
    ),
  ).toBe(42);
});

test('the grid leaves the keyboard to the pane when the add-in selects cells', async () => {
  const { page } = workbench;
  await page.keyboard.press('Shift+F6');
  await workbench.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 4').getRange('B2').select();
      await context.sync();
    }),
  );
  expect(await workbench.selection()).toBe('Table 4!B2');
  expect(await place()).toBe('pane');
});
