// Round so that it casts, as a person at month end uses it: by mouse, by keyboard alone, in place, and undone.
import { axeProblems } from './support/axe';
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';

let workbench: Workbench;
afterEach(() => workbench.close());

const TOOL = 'Round so that it casts';
const BESIDE = 'Write rounded table beside';

const table: (string | number)[][] = [
  ['Service', 'Budget £000', 'Forecast £000', 'Variance £000'],
  ['Fostering', 1234.4, 1240.4, '=C21-B21'],
  ['Residential', 500.4, 480.4, '=C22-B22'],
  ['Leaving care', 100.4, 111.4, '=C23-B23'],
  ['Total', '=SUM(B21:B23)', '=SUM(C21:C23)', '=SUM(D21:D23)'],
];
const AREA = "'Table 4'!A20:D24";

async function open(): Promise<void> {
  workbench = await openWorkbench();
  await workbench.write(AREA, table);
  await workbench.select(AREA);
  await workbench.clickRibbon('Build table');
}

const press = (name: string | RegExp): Promise<void> => workbench.pane.getByRole('button', { name }).click();
const says = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();

async function values(address: string): Promise<unknown[][]> {
  return (await workbench.read(address)).map((row) => row.map(({ value }) => value));
}

/** Rows and columns of whole figures that add up. */
function expectCast(cells: unknown[][]): void {
  const rows = cells.map((row) => row.map(Number));
  for (const [budget, forecast, variance] of rows) expect(forecast - budget).toBe(variance);
  for (const j of [0, 1, 2]) {
    expect(rows[0][j] + rows[1][j] + rows[2][j]).toBe(rows[3][j]);
    expect(rows.every((row) => Number.isInteger(row[j]))).toBe(true);
  }
}

/** The accessible name of what has the focus in the pane, or its text. */
const focused = (): Promise<string> =>
  workbench.pane.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
  });

async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if ((await focused()).startsWith(name)) return;
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test('by mouse: what moves is listed, the rounded table stands beside, and Undo takes it away', async () => {
  await open();
  await press(TOOL);
  await says('Table 4!A20:D24 · 12 figures');
  await says(/^B21 Fostering, Budget: 1,234.4 becomes 1,235 \(ordinary rounding 1,234\)/);
  await press('Show B21');
  expect(
    await eventually(
      () => workbench.selection(),
      (cells) => cells === 'Table 4!B21',
    ),
  ).toBe('Table 4!B21');
  expect(await axeProblems(workbench.pane)).toEqual([]);

  await press(BESIDE);
  await says(/^Rounded at Table 4!F20:I26: \d of 12 figures moved/);
  expect(await focused()).toContain('Rounded at Table 4!F20:I26');
  expectCast(await values("'Table 4'!G21:I24"));
  expect(await values("'Table 4'!F24:F24")).toEqual([['Total']]);
  expect(await workbench.value("'Table 4'!F26")).toMatch(/^Rounded to £1,000 on \d+ \w+ \d{4} so that/);
  expect(await axeProblems(workbench.pane)).toEqual([]);

  await press('Undo');
  await says('Taken back.');
  expect(await values("'Table 4'!F20:F26")).toEqual(Array.from({ length: 7 }, () => ['']));
  expect(workbench.consoleErrors).toEqual([]);
});

test('by keyboard alone: rounded in place, with the exact figures on a sheet of their own', async () => {
  await open();
  await workbench.write("'Table 4'!B21", [['=1234+0.4']]);
  const { keyboard } = workbench.page;
  await workbench.pane.getByRole('button', { name: TOOL }).focus();
  await keyboard.press('Enter');
  await says('Table 4!A20:D24 · 12 figures');
  await tabTo('Beside the table');
  await keyboard.press('ArrowUp');
  expect(await focused()).toContain('In place');
  await tabTo('Round in place');
  await keyboard.press('Enter');
  await says('B21 holds a formula and becomes a figure.');
  await tabTo('Round in place');
  await keyboard.press('Enter');
  await says('The exact figures are on sheet “Exact figures”.');
  expectCast(await values("'Table 4'!B21:D24"));
  expect(await values("'Exact figures'!A6:B6")).toEqual([['Fostering', 1234.4]]);
  await tabTo('Undo');
  await keyboard.press('Enter');
  await says('Taken back.');
  expect((await workbench.read("'Table 4'!B21"))[0][0]).toMatchObject({
    value: 1234.4,
    formula: '=1234+0.4',
  });
});

test('a table that does not add up is refused with the way to the cell; another unit is another plan', async () => {
  await open();
  await press(TOOL);
  await says('Table 4!A20:D24 · 12 figures');
  await workbench.pane.getByLabel('Round to').selectOption({ label: '£10,000' });
  await says(/becomes 1,230/);
  await workbench.write("'Table 4'!B24", [[1]]);
  await says('B24 Total, Budget is 1, its figures add up to 1,835.2');
  await press('Show B24');
  expect(
    await eventually(
      () => workbench.selection(),
      (cells) => cells === 'Table 4!B24',
    ),
  ).toBe('Table 4!B24');
});
