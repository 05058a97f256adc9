// A person compares the report with last period's workbook, opened from disk in the pane, through the real page.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { axeProblems } from './support/axe';
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';

let folder: string;
let workbench: Workbench;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outturn-compare-'));
});
afterEach(async () => {
  await workbench.close();
  await rm(folder, { recursive: true });
});

async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  workbench = await openWorkbench({ colorScheme });
}

/** The workbook as it was last period: another budget, a service under its old name. */
async function lastPeriod(): Promise<string> {
  const [[budget], [name]] = [
    (await workbench.read("'Table 4'!B6"))[0].map(({ value }) => value),
    (await workbench.read("'Table 4'!A9"))[0].map(({ value }) => value),
  ];
  await workbench.write("'Table 4'!B6", [[7000]]);
  await workbench.write("'Table 4'!A9", [['Duty and Assessment - Care Costs']]);
  const { bytes } = await workbench.save();
  await workbench.write("'Table 4'!B6", [[budget]]);
  await workbench.write("'Table 4'!A9", [[name]]);
  const file = path.join(folder, 'P9 report.xlsx');
  await writeFile(file, bytes);
  return file;
}

async function compareWith(file: string): Promise<void> {
  await workbench.clickRibbon('Roll forward');
  await workbench.pane.getByRole('heading', { name: 'Compare with last period' }).waitFor();
  await workbench.pane.locator('input[type=file]').setInputFiles(file);
}

const press = (name: string | RegExp) => workbench.pane.getByRole('button', { name, exact: true }).click();

test('lists what has changed, leads to its cell, writes it to a sheet and takes that away', async () => {
  await open();
  await compareWith(await lastPeriod());
  await workbench.pane
    .getByText(/^2 changes since “P9 report\.xlsx”: 6 tables and \d+ rows are in both workbooks\./)
    .waitFor();
  const list = workbench.pane.getByRole('list', { name: 'Changes' });
  expect(await list.getByRole('listitem').count()).toBe(2);
  await list.getByText(/Staffing, budget: 7,599, was 7,000, a difference of 599\./).waitFor();
  await list.getByText(/seems to be “Duty and Assessment - Care Costs” under a new name\./).waitFor();

  await workbench.pane.getByLabel('Show', { exact: true }).selectOption({ label: 'Budget (1)' });
  expect(await list.getByRole('listitem').count()).toBe(1);
  await press('Show Table 4!B6');
  expect(await eventually(workbench.selection, (now) => now === 'Table 4!B6')).toBe('Table 4!B6');

  await press('Write to a new sheet');
  await workbench.pane.getByText('The changes are on sheet “Comparison”.').waitFor();
  expect(await workbench.value('Comparison!A1')).toBe('Comparison by Outturn');
  expect((await workbench.read('Comparison!E7:G7'))[0].map(({ value }) => value)).toEqual([7599, 7000, 599]);
  await press('Undo');
  await workbench.pane.getByText('The sheet has been taken out again. The workbook is as it was.').waitFor();
  expect(workbench.externalRequests).toEqual([]);
  expect(workbench.consoleErrors).toEqual([]);
});

test('a file that is no workbook is told in a sentence, with the focus on it', async () => {
  await open();
  const file = path.join(folder, 'report.xlsx');
  await writeFile(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await compareWith(file);
  await workbench.pane
    .getByRole('alert')
    .getByText(/has a password or is in the old \.xls format/)
    .waitFor();
  const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('has a password');
});

test.each(['light', 'dark'] as const)('accessible in %s, and no wider than the pane', async (colorScheme) => {
  await open(colorScheme);
  await compareWith(await lastPeriod());
  await workbench.pane.getByText(/^2 changes since/).waitFor();
  expect(await axeProblems(workbench.pane)).toEqual([]);
  const overflow = await workbench.pane.evaluate(() => {
    document.body.style.width = '320px';
    const section = document.querySelector('input[type=file]')?.closest('section');
    return section ? section.scrollWidth - section.clientWidth : -1;
  });
  expect(overflow).toBe(0);
});
