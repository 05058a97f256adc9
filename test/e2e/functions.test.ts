// A person types the functions in cells, through Microsoft's own custom-functions runtime.
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;
shareWorkbench(async () => (workbench = await openWorkbench()));

test('VARIANCE over the services of table 4 spills nine variances', async () => {
  await workbench.type("'Table 4'!I5", '=OUTTURN.VARIANCE(B5:B13,C5:C13)');
  const cells = await workbench.read("'Table 4'!I5:I14");
  expect(cells.map(([{ value }]) => value)).toEqual([-23, -261, -239, 209, -25, 0, 44, 1656, 1362, '']);
  expect(cells[0][0].formula).toBe('=OUTTURN.VARIANCE(B5:B13,C5:C13)');
});

test('functions nest in each other and in Excel’s own', async () => {
  await workbench.type(
    "'Table 4'!K5",
    '=ROUND(OUTTURN.VARIANCE(1,2.25),1)+SUM(OUTTURN.VARIANCE(B5:B6,C5:C6))',
  );
  expect(await workbench.value("'Table 4'!K5")).toBeCloseTo(1.3 - 284, 10);
  await workbench.type("'Table 4'!K6", '=OUTTURN.NARRATIVE("Safeguarding",-261,131,9)');
  expect(await workbench.value("'Table 4'!K6")).toBe(
    'Safeguarding is reporting an underspend of £0.261m, an adverse movement of £0.131m from period 9.',
  );
});

test('a changed figure changes the answer', async () => {
  await workbench.type("'Table 4'!I5", '=OUTTURN.VARIANCE(B5:B13,C5:C13)');
  await workbench.write("'Table 4'!C5", [[400]]);
  expect(await workbench.value("'Table 4'!I5")).toBe(74);
  await workbench.write("'Table 4'!C5", [[303]]);
  expect(await workbench.value("'Table 4'!I5")).toBe(-23);
});

test('what is no number gives #VALUE! with the reason shown', async () => {
  await workbench.type("'Table 4'!K8", '=OUTTURN.VARIANCE("n.k.",1)');
  expect(await workbench.value("'Table 4'!K8")).toBe('#VALUE!');
  await workbench.select("'Table 4'!K8");
  await workbench.page.getByText('Budget: "n.k." is not a number.').first().waitFor();
});

test('a bad cell in a range spoils only its own result', async () => {
  await workbench.write("'Table 4'!N5:O7", [
    [1, 2],
    ['=1/0', 3],
    ['(4)', 5],
  ]);
  await workbench.type("'Table 4'!P5", '=OUTTURN.VARIANCE(N5:N7,O5:O7)');
  const cells = await workbench.read("'Table 4'!P5:P7");
  expect(cells.map(([{ value }]) => value)).toEqual([1, '#DIV/0!', 9]);
});

test('the pane lists functions, finds one, and puts it in the active cell', async () => {
  await workbench.clickRibbon('Help');
  const { pane } = workbench;
  await pane.getByRole('searchbox', { name: 'Search functions' }).fill('uplift');
  await pane.getByText('UPLIFT').first().click();
  await workbench.select("'Table 4'!K10");
  await pane.getByRole('textbox', { name: /^amount/i }).fill('1000');
  await pane.getByRole('textbox', { name: /^rate/i }).fill('2%');
  await pane.getByRole('button', { name: 'Insert into the active cell' }).click();
  await pane.getByText('The formula is in').waitFor();
  expect(await workbench.value("'Table 4'!K10")).toBe(1020);
});

test('functions answer before the code of the pane has come', async () => {
  const late = await openWorkbench({ hold: /\/pane(Libraries)?\.js/ });
  try {
    await late.type("'Table 4'!I5", '=OUTTURN.VARIANCE(1,3)');
    expect(await late.value("'Table 4'!I5")).toBe(2);
    expect(late.held.length).toBeGreaterThan(0);
  } finally {
    await late.close();
  }
});
