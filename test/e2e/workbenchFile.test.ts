import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;

shareWorkbench(async () => (workbench = await openWorkbench()));

const dialog = () => workbench.page.getByRole('dialog', { name: /^Save changes/ });

test('a saved workbook opens in another program and here again', async () => {
  await workbench.type('Table 4!L5', '=SUM(B5:B7)');
  const { name, bytes } = await workbench.save();
  expect(name).toBe('Period 10 report.xlsx');

  const elsewhere = new ExcelJS.Workbook();
  await elsewhere.xlsx.load(bytes as unknown as ArrayBuffer);
  expect(elsewhere.getWorksheet('Table 4')?.getCell('L5').value).toMatchObject({
    formula: 'SUM(B5:B7)',
    result: 8642,
  });

  const file = path.join(os.tmpdir(), `outturn-${process.pid}.xlsx`);
  await writeFile(file, bytes);
  await workbench.openFile(file);
  await workbench.page.getByRole('heading', { level: 1, name: path.basename(file) }).waitFor();
  expect((await workbench.read('Table 4!L5'))[0][0]).toMatchObject({ value: 8642, formula: '=SUM(B5:B7)' });
  expect((await workbench.read('Table 4!A5'))[0][0].value).toBe('Prevention & Safeguarding Management');
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const file = path.join(os.tmpdir(), `outturn-${process.pid}.txt.xlsx`);
  await writeFile(file, 'not a workbook');
  await workbench.openFile(file);
  await workbench.page
    .getByRole('status', { name: 'Workbook status' })
    .getByText('could not be opened')
    .waitFor();
  expect(await workbench.value('Table 4!A5')).toBe('Prevention & Safeguarding Management');
});

test('changes are not put away without asking', async () => {
  const { page } = workbench;
  await workbench.type('Table 4!L1', '1');
  await page.getByText('unsaved').waitFor();

  await page.getByRole('button', { name: 'New workbook' }).click();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  expect(await workbench.value('Table 4!L1')).toBe(1);

  await workbench.choose('Samples', 'Blank workbook');
  await dialog().getByRole('button', { name: 'Do not save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Blank workbook' }).waitFor();
  expect(await workbench.value('A1')).toBe('');
});

test('an unchanged workbook is put away without a question', async () => {
  await workbench.choose('Samples', 'Period 10 pasted as text');
  await workbench.page.getByRole('heading', { level: 1, name: 'Period 10 pasted as text' }).waitFor();
  expect(await dialog().isVisible()).toBe(false);
});

test('a workbook of this server opens by its address', async () => {
  const { bytes } = await workbench.save();
  const { page } = workbench;
  await page.route(
    ({ pathname }) => pathname.endsWith('/monthly.xlsx'),
    (route) => route.fulfill({ body: bytes }),
  );
  await page.goto(`${page.url()}?workbook=../monthly.xlsx`);
  await page.getByRole('heading', { level: 1, name: 'monthly.xlsx' }).waitFor();
  expect((await workbench.read('Table 2!A1'))[0][0].value).toContain('Table 2');
});

test('a workbook of another server is not fetched', async () => {
  const other = await openWorkbench({ workbook: 'https://example.org/book.xlsx' });
  try {
    expect(await other.status()).toContain('only workbooks on this server');
    expect(other.externalRequests).toEqual([]);
  } finally {
    await other.close();
  }
});
