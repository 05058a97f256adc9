/** Opens the workbench in a browser, as `npm start` does, and gives tests the hands and eyes of a person. */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import type { CellReading, WorkbenchHook } from '../../../src/workbench/page/testHook';
import { launchBrowser } from '../../support/browser';
import { siteAddress } from './server';

export interface OpenOptions {
  /** Address of a workbook on the server, relative to the page; default: the first sample. */
  workbook?: string;
  /** Default 1280 x 800. */
  viewport?: { width: number; height: number };
  /** What the system asks for; default: light, no forced colours. null leaves the browser to itself: then a frame has its own. */
  colorScheme?: 'light' | 'dark' | null;
  forcedColors?: 'active' | 'none';
  /** Requests whose address matches never get an answer. */
  hold?: RegExp;
}

export interface SavedFile {
  name: string;
  bytes: Buffer;
}

export interface Workbench {
  page: Page;
  /** The add-in's own page, in its frame. */
  pane: Frame;
  /** Every request that went anywhere but to the server under test. */
  externalRequests: string[];
  /** Addresses held back: see OpenOptions. */
  held: string[];
  /** Errors in the console, of the page or of the add-in, and errors nobody caught. */
  consoleErrors: string[];
  /** Selects cells through the Name box: `Sheet2!A3:H12`, or a name. */
  select(address: string): Promise<void>;
  /** Selects the cell, types the text and presses Enter. */
  type(address: string, text: string): Promise<void>;
  /** Waits until everything is calculated, then reads cells row by row. */
  read(address: string): Promise<CellReading[][]>;
  /** One cell's value, as `read`. */
  value(address: string): Promise<CellReading['value']>;
  /** Writes values or formulas without the keyboard, and waits until they are calculated. */
  write(address: string, values: (string | number | boolean | null)[][]): Promise<void>;
  /** Runs code in the add-in's own page, with its Office and Excel; waits until that page's office.js is ready. */
  inAddIn<T>(code: () => T | Promise<T>): Promise<T>;
  /** Waits until a file chosen is open, everything is calculated and every function has answered. */
  settled(): Promise<void>;
  /** What is selected, `Table 4!A1:B2`. */
  selection(): Promise<string>;
  /** Presses a button of the ribbon by its label. */
  clickRibbon(label: string): Promise<void>;
  /** Opens a menu of the title bar and chooses an item. */
  choose(menu: 'Samples' | 'Faults' | 'Theme', item: string): Promise<void>;
  /** Presses Save workbook and gives what was downloaded. */
  save(): Promise<SavedFile>;
  /** Presses Open workbook and chooses a file of this machine. */
  openFile(path: string): Promise<void>;
  /** What the status line says. */
  status(): Promise<string>;
  /** Requests the add-in has made of the workbook so far. */
  requests(): Promise<number>;
  /** Waits until the add-in has asked nothing of the workbook for a second: it then knows what is selected. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** How long a step may take, in milliseconds: less than a test may, so that it is the step that is named. */
const PATIENCE = 60_000;

type HookWindow = { outturnWorkbench: WorkbenchHook };

/** Waits until the page can be used, or throws what the page says about why it cannot. */
async function started(page: Page): Promise<void> {
  const problem = await page.waitForFunction(() => {
    if ('outturnWorkbench' in window) return 'none';
    const said = document.getElementById('status')?.textContent ?? '';
    return said.includes('could not start') ? said : undefined;
  });
  const said = await problem.jsonValue();
  if (said !== 'none') throw new Error(said);
}

/** The frame appears as soon as the page starts; its document some time after. */
async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane-page iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

/** Opens the workbench. Each call has a browser of its own, with an empty profile; `close` ends it. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Workbench> {
  const site = siteAddress();
  const browser = await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
    forcedColors: options.forcedColors ?? 'none',
    locale: 'en-GB',
  });
  context.setDefaultTimeout(PATIENCE);
  const externalRequests: string[] = [];
  const consoleErrors: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site) && !/^(data|blob|about):/.test(address)) externalRequests.push(address);
  });
  const held: string[] = [];
  if (options.hold) await context.route(options.hold, (route) => void held.push(route.request().url()));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.stack ?? error.message));

  const query = options.workbook ? `?workbook=${encodeURIComponent(options.workbook)}` : '';
  await page.goto(`${site}workbench/${query}`);
  await started(page);
  const pane = await paneOf(page);

  const settled = () => page.evaluate(() => (window as unknown as HookWindow).outturnWorkbench.settled());
  const read = async (address: string) => {
    await settled();
    return page.evaluate((at) => (window as unknown as HookWindow).outturnWorkbench.read(at), address);
  };
  const select = async (address: string) => {
    const box = page.getByRole('textbox', { name: 'Name box' });
    await box.fill(address);
    await box.press('Enter');
    // The grid has the keyboard, or the box says that it does not know the place.
    await page.waitForFunction(() => {
      const active = document.activeElement;
      return active?.closest('#grid') || active?.getAttribute('aria-invalid') === 'true';
    });
  };
  const edited = () =>
    page.waitForFunction(
      () => !(window as unknown as HookWindow).outturnWorkbench.engine.workbook().isCellEditing(),
    );
  const requests = () =>
    page.evaluate(() => (window as unknown as HookWindow).outturnWorkbench.host.log.requests);

  return {
    page,
    pane,
    externalRequests,
    held,
    consoleErrors,
    select,
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text);
      // While names are still offered for what was typed before, Enter would take the first of them.
      const names = page.locator('[data-u-comp=sheets-formula-editor]');
      if (text.endsWith(')')) await names.waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await edited();
      await settled();
    },
    read,
    value: async (address) => (await read(address))[0][0].value,
    write: (address, values) =>
      page.evaluate(([at, cells]) => (window as unknown as HookWindow).outturnWorkbench.write(at, cells), [
        address,
        values,
      ] as const),
    async inAddIn(code) {
      await pane.waitForFunction(() => 'Office' in window && Office.context?.requirements !== undefined);
      return pane.evaluate(code);
    },
    settled,
    selection: () => page.evaluate(() => (window as unknown as HookWindow).outturnWorkbench.selection()),
    clickRibbon: (label) =>
      page.getByRole('region', { name: 'Ribbon' }).getByRole('button', { name: label, exact: true }).click(),
    async choose(menu, item) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      await page
        .getByRole('menu', { name: menu })
        .locator('[role^=menuitem]')
        .filter({ hasText: item })
        .first()
        .click();
    },
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save workbook' }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    async openFile(path) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open workbook' }).click(),
      ]);
      await chooser.setFiles(path);
    },
    status: async () => (await page.getByRole('status', { name: 'Workbook status' }).textContent()) ?? '',
    requests,
    async quiet() {
      for (let before = -1, now = await requests(); before !== now; now = await requests()) {
        before = now;
        await page.waitForTimeout(1000);
      }
    },
    close: () => browser.close(),
  };
}
