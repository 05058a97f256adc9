import { openWorkbench, type Workbench } from './support/openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** Which part of the window has the keyboard. */
const place = () =>
  workbench.page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    if (active.tagName === 'IFRAME') return 'pane';
    if (active.closest('.ribbon')) return 'ribbon';
    return active.closest('#grid') ? 'grid' : active.id;
  });

test('F6 goes round grid, ribbon and pane, and Shift+F6 back', async () => {
  const { page } = workbench;
  await workbench.select('Table 4!B2');
  const seen = [await place()];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    seen.push(await place());
  }
  expect(seen).toEqual(['grid', 'ribbon', 'pane', 'grid', 'pane', 'ribbon']);
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
  const bar = (await page.getByRole('separator', { name: 'Width of the pane' }).boundingBox())!;
  await page.mouse.move(bar.x + 3, bar.y + 200);
  await page.mouse.down();
  await page.mouse.move(bar.x - 97, bar.y + 200, { steps: 4 });
  await page.mouse.up();
  expect((await page.locator('#pane').boundingBox())?.width).toBe(420);
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
  await page.waitForTimeout(200);
  expect(await workbench.selection()).toMatch(/^Table 7!/);
  const [, cell] = (await workbench.selection()).split('!');
  await page.keyboard.type('42');
  await page.keyboard.press('Enter');
  expect(await workbench.value(`Table 7!${cell}`)).toBe(42);
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
