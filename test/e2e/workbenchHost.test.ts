/** The workbench as the add-in meets it: Microsoft's office.js in the pane, talking to the page. */
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;

shareWorkbench(async () => (workbench = await openWorkbench()));

const paneShown = () => workbench.page.locator('#pane').isVisible();

test('office.js knows where it is and what it may use', async () => {
  const found = await workbench.inAddIn(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    language: Office.context.displayLanguage,
    api: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    beyond: Office.context.requirements.isSetSupported('ExcelApi', '1.16'),
    runtime: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
  }));
  expect(found).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    language: 'en-GB',
    api: true,
    beyond: false,
    runtime: true,
  });
});

test('what the add-in writes is in the grid, and the person can undo and redo it', async () => {
  await workbench.inAddIn(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Table 4').getRange('P1:P2');
      cells.formulas = [[2], ['=P1*3']];
      await context.sync();
    }),
  );
  expect((await workbench.read('Table 4!P1:P2')).map(([cell]) => cell.value)).toEqual([2, 6]);
  await workbench.page.getByRole('button', { name: 'Undo' }).first().click();
  expect((await workbench.read('Table 4!P1:P2')).map(([cell]) => cell.value)).toEqual(['', '']);
  await workbench.page.getByRole('button', { name: 'Redo' }).first().click();
  expect((await workbench.read('Table 4!P1:P2')).map(([cell]) => cell.value)).toEqual([2, 6]);
});

test('the selection goes both ways', async () => {
  await workbench.select('Table 1!B4:C6');
  const seen = await workbench.inAddIn(() =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return selected.address;
    }),
  );
  expect(seen).toBe("'Table 1'!B4:C6");

  await workbench.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Table 6').getRange('D7:E8').select();
      await context.sync();
    }),
  );
  expect(await workbench.selection()).toBe('Table 6!D7:E8');
});

test('the add-in shows and hides its pane, and is told when the person does', async () => {
  const { page, pane } = workbench;
  await workbench.inAddIn(async () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    await Office.addin.hide();
  });
  expect(await paneShown()).toBe(false);
  await workbench.inAddIn(() => Office.addin.showAsTaskpane());
  expect(await paneShown()).toBe(true);
  await page.getByRole('button', { name: 'Close pane' }).click();
  await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 3);
  expect(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'Hidden',
    'Taskpane',
    'Hidden',
  ]);
});

test('a ribbon button runs its command in the add-in, pane shown or not', async () => {
  await workbench.inAddIn(() => Office.addin.hide());
  expect(await paneShown()).toBe(false);
  await workbench.clickRibbon('Build table');
  await workbench.page.locator('#pane').waitFor({ state: 'visible' });
});

test('settings saved in the workbook are there when they are read again', async () => {
  const value = await workbench.inAddIn(async () => {
    const { settings } = Office.context.document;
    settings.set('test', { unit: '£000' });
    await new Promise((resolve) => settings.saveAsync(resolve));
    await new Promise((resolve) => settings.refreshAsync(resolve));
    return settings.get('test') as unknown;
  });
  expect(value).toEqual({ unit: '£000' });
});

test('a failed request is an error to the add-in and in the status line until something new is done', async () => {
  await workbench.choose('Faults', 'Fail the next request');
  const code = await workbench.inAddIn(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.length;
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe('GeneralException');
  expect(await workbench.status()).toContain('GeneralException');
  await workbench.page.keyboard.press('F6');
  await workbench.select('Table 4!A1');
  expect(await workbench.status()).toBe('Ready');
});

test('a protected sheet refuses the add-in until the faults are cleared', async () => {
  const write = () =>
    workbench.inAddIn(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('P9').values = [[1]];
        await context.sync();
        return 'written';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
  await workbench.choose('Faults', 'Protected sheet');
  expect(await write()).toBe('AccessDenied');
  await workbench.choose('Faults', 'Clear all faults');
  expect(await write()).toBe('written');
});

test('nothing was asked of any other server', () => {
  expect(workbench.externalRequests).toEqual([]);
});
