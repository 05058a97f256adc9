import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;

shareWorkbench(async () => (workbench = await openWorkbench()));

describe('the page', () => {
  test('starts with the first sample, the ribbon of the manifest and the pane', async () => {
    const { page } = workbench;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Period 10 report');
    expect(await page.getByRole('tab', { name: 'Outturn' }).getAttribute('aria-selected')).toBe('true');
    const labels = await page.getByRole('tabpanel').getByRole('button').allTextContents();
    expect(labels).toEqual(['Build table', 'Check', 'Commentary', 'Roll forward', 'Share', 'Help']);
    expect(workbench.pane.url()).toContain('/taskpane.html?_host_Info=Excel$Web');
    await page.getByRole('status', { name: 'Workbook status' }).getByText('Ready').waitFor();
  });

  test('does not scroll sideways at 1280 x 800', async () => {
    const width = await workbench.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(1280);
  });

  test('Home shows the tools of the grid', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.locator('[data-u-comp=headerbar]').waitFor({ state: 'visible' });
    await page.getByRole('tab', { name: 'Outturn' }).click();
    await page.locator('[data-u-comp=headerbar]').waitFor({ state: 'hidden' });
  });
});

describe('the Name box', () => {
  test('goes to a range of another sheet and shows it', async () => {
    await workbench.select("'Table 1'!A3:C5");
    expect(await workbench.selection()).toBe('Table 1!A3:C5');
    expect(await workbench.page.getByRole('textbox', { name: 'Name box' }).inputValue()).toBe('A3:C5');
  });

  test('says what is wrong with what it cannot find, and leaves the selection', async () => {
    await workbench.select('Table 4!B2');
    await workbench.select('Nowhere!A1');
    expect(await workbench.status()).toBe('There is no sheet called “Nowhere”.');
    expect(await workbench.selection()).toBe('Table 4!B2');
    await workbench.select('Table 4!B3');
    expect(await workbench.status()).toBe('Ready');
  });

  test('scrolls to a cell far away', async () => {
    await workbench.select('Table 4!AB400');
    const { startRow, endRow } = await workbench.page.evaluate(() => {
      const sheet = window.outturnWorkbench!.engine.workbook().getActiveSheet();
      return sheet.getVisibleRange()!;
    });
    expect(startRow).toBeLessThanOrEqual(399);
    expect(endRow).toBeGreaterThanOrEqual(399);
  });
});

describe('the grid', () => {
  test('calculates a formula as it is typed', async () => {
    await workbench.type('Table 4!L5', '=SUM(B5:B7)');
    expect((await workbench.read('Table 4!L5'))[0][0]).toMatchObject({ value: 8642, formula: '=SUM(B5:B7)' });
  });

  test('spills an array', async () => {
    await workbench.type('Table 4!L7', '=B5:B6*2');
    const cells = await workbench.read('Table 4!L7:L8');
    expect(cells.map(([cell]) => cell.value)).toEqual([652, 15198]);
    expect(cells[1][0].formula).toBe('');
  });

  test('undoes and redoes by key and by button', async () => {
    const { page } = workbench;
    await workbench.type('Table 4!N1', '1');
    await workbench.type('Table 4!N1', '2');
    await page.keyboard.press('Control+z');
    expect(await workbench.value('Table 4!N1')).toBe(1);
    await page.getByRole('button', { name: 'Redo' }).first().click();
    expect(await workbench.value('Table 4!N1')).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    expect(await workbench.value('Table 4!N1')).toBe(1);
  });
});

test('a dark theme reaches the grid and, through its frame, the add-in', async () => {
  const dark = await openWorkbench({ colorScheme: null });
  try {
    const asked = () => dark.pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await asked()).toBe(false);
    await dark.choose('Theme', 'Dark');
    expect(await asked()).toBe(true);
    expect(await dark.page.locator('html.univer-dark').count()).toBe(1);
  } finally {
    await dark.close();
  }
});

test('nothing was asked of any other server, and nothing failed', () => {
  expect(workbench.externalRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});
