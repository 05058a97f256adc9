// What was built stays what it is: saved, opened again, and calculated by another engine without the add-in.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { calculateInSecondEngine, typedCellsOf } from '../support/secondEngine';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

const TABLE = "'Forecast outturn'!A1:H12";
const folder = mkdtempSync(path.join(os.tmpdir(), 'outturn-saved-'));
let workbench: Workbench;

shareWorkbench(async () => {
  workbench = await openWorkbench();
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').waitFor();
  await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).click();
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  await workbench.type("'Table 4'!I5", '=OUTTURN.VARIANCE(B5:B13,C5:C13)');
  return workbench;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('saved and opened again it is the same, functions included', async () => {
  const before = await workbench.read(TABLE);
  const spilled = await workbench.read("'Table 4'!I5:I13");
  expect(before.flat().filter(({ formula }) => formula !== '').length).toBeGreaterThan(40);

  const { bytes } = await workbench.save();
  const file = path.join(folder, 'saved.xlsx');
  writeFileSync(file, bytes);
  await workbench.openFile(file);
  await workbench.settled();

  expect(await workbench.read(TABLE)).toEqual(before);
  expect(await workbench.read("'Table 4'!I5:I13")).toEqual(spilled);
});

test('another engine gives the same figures, also after an input has changed', async () => {
  const cells = await workbench.read(TABLE);
  const { bytes } = await workbench.save();
  const file = await typedCellsOf(bytes);
  const sheet = 'Forecast outturn';
  const numbers = cells.flatMap((row, r) =>
    row.flatMap(({ value }, c) =>
      typeof value === 'number' ? [{ address: `${'ABCDEFGH'[c]}${r + 1}`, value }] : [],
    ),
  );
  const wanted = numbers.map(({ address }) => ({ sheet, address }));
  expect(numbers.length).toBeGreaterThan(50);
  expect(await calculateInSecondEngine(file, wanted)).toEqual(numbers.map(({ value }) => value));

  file.sheets['Table 4'].B5 = 1326;
  const [budget, variance, total] = await calculateInSecondEngine(file, [
    { sheet, address: 'B3' },
    { sheet, address: 'F3' },
    { sheet, address: 'F11' },
  ]);
  expect([budget, variance, total]).toEqual([1326, 303 - 1326, -295 - 1000]);
});
