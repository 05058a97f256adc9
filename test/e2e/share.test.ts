// A person prepares a workbook for colleagues without Outturn and puts the formulas back, through the real page.
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  await workbench.write("'Table 4'!I5:J6", [
    ['=OUTTURN.VARIANCE(B5,C5)', '=OUTTURN.AMOUNT("£"&B5&"k","£000")'],
    ['=OUTTURN.POSITION(I5)', '=OUTTURN.VARIANCE(B5,C5)'],
  ]);
  await workbench.settled();
  await workbench.clickRibbon('Share');
  await workbench.pane.getByText('4 cells use OUTTURN functions, on 1 sheet').waitFor();
});
afterEach(() => workbench.close());

const formulas = async (): Promise<string[]> =>
  (await workbench.read("'Table 4'!I5:J6")).flat().map(({ formula }) => formula);
const values = async () => (await workbench.read("'Table 4'!I5:J6")).flat().map(({ value }) => value);
async function selected(cells: string): Promise<void> {
  expect(await eventually(workbench.selection, (now) => now === cells)).toBe(cells);
}
const press = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).click();

test('prepares, says what it did, and takes it back', async () => {
  const [before, figures] = [await formulas(), await values()];
  await press('Replace 4 formulas');
  await workbench.pane
    .getByText(/^Ready to share: 3 cells have ordinary formulas and 1 cell its value, on 1 sheet/)
    .waitFor();
  expect(await formulas()).toEqual([
    '=C5-B5',
    '',
    '=IF(ABS(I5)<=0,"On budget",IF(I5>0,"Overspend","Underspend"))',
    '=C5-B5',
  ]);
  expect(await values()).toEqual(figures);
  await workbench.pane.getByText(/Inspect Document/).waitFor();
  await press('Show Table 4!J5');
  await selected('Table 4!J5');
  await press('Show the log');
  await selected('Sharing log!A1');
  await press('Undo');
  await workbench.pane.getByText('Taken back. The workbook is as it was.').waitFor();
  expect(await formulas()).toEqual(before);
  expect(workbench.consoleErrors).toEqual([]);
});

test('the saved file carries the formulas, which come back where it is opened again', async () => {
  const before = await formulas();
  await press('Replace 4 formulas');
  await workbench.pane.getByText(/^Ready to share/).waitFor();
  const saved = await workbench.save();
  const { writeFile, mkdtemp } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const path = `${await mkdtemp(`${tmpdir()}/outturn-`)}/${saved.name}`;
  await writeFile(path, saved.bytes);
  const open = (title: string) => workbench.page.getByRole('heading', { level: 1, name: title }).waitFor();
  await workbench.choose('Samples', 'Blank workbook');
  await open('Blank workbook');
  await workbench.openFile(path);
  await open('Period 10 report');
  await workbench.settled();
  await workbench.write("'Table 4'!C5", [[5000]]);
  await press(/^Put back/);
  await workbench.pane.getByText('4 formulas are back.').waitFor();
  expect(await formulas()).toEqual(before);
});

test('repairs what Excel has lost, by keyboard', async () => {
  await workbench.write("'Table 4'!I5", [['=_xldudf_OUTTURN_VARIANCE(B5,C5)']]);
  await workbench.settled();
  const button = workbench.pane.getByRole('button', { name: 'Repair formulas' });
  await workbench.page.keyboard.press('F6');
  for (let i = 0; i < 30; i++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await workbench.page.keyboard.press('Tab');
  }
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByText('1 formula is mended.').waitFor();
  expect((await formulas())[0]).toBe('=OUTTURN.VARIANCE(B5,C5)');
  const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('1 formula is mended.');
});
