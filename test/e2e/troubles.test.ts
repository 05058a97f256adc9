// Things go wrong on purpose, from the Faults menu: nothing of the user's is ever half changed.
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').waitFor();
});
afterEach(() => workbench.close());

const press = (name: string): Promise<void> => workbench.pane.getByRole('button', { name }).click();
const sheets = (): Promise<string[]> =>
  workbench.page.evaluate(() =>
    (window.outturnWorkbench?.engine.workbook().getSheets() ?? []).map((sheet) => sheet.getSheetName()),
  );

test.each([1, 2])('request %i fails: the workbook is as it was, and building again works', async (n) => {
  await workbench.quiet();
  const before = await sheets();
  await workbench.page.evaluate((nth) => window.outturnWorkbench?.host.faults.failRequest(nth, 'partway'), n);
  await press('Build on new sheet');
  await workbench.pane.getByRole('alert').getByText(/./).first().waitFor();
  expect(await sheets()).toEqual(before);
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  expect(await sheets()).toEqual([...before, 'Forecast outturn']);
});

test('a cell being edited: said in words, and nothing is written', async () => {
  const before = await sheets();
  await workbench.choose('Faults', 'Cell being edited');
  await press('Build on new sheet');
  await workbench.pane
    .getByText(/cell is being edited|finish editing|press Enter/i)
    .first()
    .waitFor();
  expect(await sheets()).toEqual(before);
});

test('a protected sheet: beside is refused with what to do, a new sheet is built', async () => {
  await workbench.choose('Faults', 'Protected sheet');
  await workbench.pane.getByRole('button', { name: /^Options/ }).click();
  await workbench.pane.getByRole('radio', { name: 'Beside the selection' }).click();
  await press('Build beside the selection');
  await workbench.pane
    .getByText(/protected/i)
    .first()
    .waitFor();
  await workbench.pane.getByRole('radio', { name: 'A new sheet' }).click();
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
});

test('a question about the place stands until it is answered or other cells are selected', async () => {
  await workbench.page.evaluate(() => {
    const sheet = window.outturnWorkbench?.engine.workbook().getSheetByName('Table 4');
    sheet?.getRange('K9').setValue('mine');
  });
  await workbench.quiet();
  await workbench.pane.getByRole('button', { name: /^Options/ }).click();
  await workbench.pane.getByRole('radio', { name: 'Beside the selection' }).click();
  await press('Build beside the selection');
  const question = workbench.pane.getByText(/is not empty/);
  await question.waitFor();
  await workbench.select("'Table 4'!A4:G11");
  await question.waitFor({ state: 'detached' });
  await workbench.pane.getByText('Table 4!A4:G11').waitFor();
  await press('Build beside the selection');
  await question.waitFor();
  await press('Build on a new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
});

test('a blank table is built although other cells were selected meanwhile', async () => {
  await workbench.pane.getByRole('radio', { name: 'A blank table' }).click();
  await workbench.select("'Table 4'!A20");
  await workbench.quiet();
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
});

test('a table that is taken out again by Ctrl+Z leaves nothing behind', async () => {
  const before = await sheets();
  await press('Build on new sheet');
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  expect(await sheets()).toHaveLength(before.length + 1);
  await workbench.page.getByRole('button', { name: 'Undo' }).first().click();
  expect(await eventually(sheets, (now) => now.length === before.length)).toEqual(before);
});
