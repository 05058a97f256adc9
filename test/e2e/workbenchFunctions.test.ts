/** Custom functions in the grid: the add-in's real functions, through Microsoft's real runtime. */
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;

shareWorkbench(async () => {
  workbench = await openWorkbench();
  // Functions are offered once functions.json has come, which is well before the pane is drawn.
  await workbench.pane.getByRole('tab', { name: 'Build' }).waitFor();
  return workbench;
});

test('a function is offered as it is typed, then its arguments', async () => {
  const { page } = workbench;
  await workbench.select('Table 4!J20');
  await page.keyboard.type('=OUTTURN.VARIA');
  await page
    .locator('[data-u-comp=sheets-formula-editor]')
    .getByText('OUTTURN.VARIANCE', { exact: true })
    .waitFor();
  await page.keyboard.press('Tab');
  // The grid puts the name in first and moves its cursor behind it afterwards; then it speaks of the first argument.
  const help = page.locator('[data-u-comp=rect-popup]');
  await help.getByText('budget', { exact: true }).first().waitFor();
  await page.keyboard.type('B5,');
  await help.getByText('outturn', { exact: true }).first().waitFor();
  await page.keyboard.type('C5)');
  await page.keyboard.press('Enter');
  expect(await workbench.value('Table 4!J20')).toBe(-23);
});

test('an array of results spills', async () => {
  await workbench.type('Table 4!J5', '=OUTTURN.VARIANCE(B5:B7,C5:C7)');
  const cells = await workbench.read('Table 4!J5:J8');
  expect(cells.map(([cell]) => cell.value)).toEqual([-23, -261, -239, '']);
});

test('a function follows the cells it looks at', async () => {
  await workbench.write('Table 4!K20:L20', [[100, 130]]);
  await workbench.type('Table 4!M20', '=OUTTURN.VARIANCE(K20,L20)');
  expect(await workbench.value('Table 4!M20')).toBe(30);
  await workbench.type('Table 4!L20', '90');
  expect(await workbench.value('Table 4!M20')).toBe(-10);
});

test('what a function says about an error is shown for the cell, to eye and ear', async () => {
  const { page } = workbench;
  await workbench.type('Table 4!A20', '=OUTTURN.VARIANCE("n.k.",5)');
  expect(await workbench.value('Table 4!A20')).toBe('#VALUE!');
  await workbench.select('Table 4!A20');
  const line = page.getByRole('status', { name: 'Cell message' });
  await line.getByText('A20:').waitFor();
  expect(await line.textContent()).toContain('n.k.');
  await workbench.select('Table 4!A21');
  expect(await line.textContent()).toBe('');
});

test('and beside the mouse', async () => {
  const { page } = workbench;
  await workbench.select('Table 4!A5');
  await workbench.type('Table 4!A14', '=OUTTURN.VARIANCE("n.k.",5)');
  const grid = (await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').boundingBox())!;
  const cell = await page.evaluate(() => {
    const range = window.outturnWorkbench!.engine.workbook().getActiveSheet().getRange('A14');
    const { x, y, height } = range.getCellRect();
    return { x: x + 100, y: y + height / 2 };
  });
  await page.mouse.move(grid.x + cell.x, grid.y + cell.y);
  await page.mouse.move(grid.x + cell.x + 20, grid.y + cell.y);
  const tooltip = page.getByRole('tooltip');
  await tooltip.waitFor();
  expect(await tooltip.textContent()).toContain('n.k.');
});
