// The page that Excel's help links lead to, in a browser of its own.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { axeProblems } from './support/axe';
import { siteAddress } from './support/server';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['light', 'dark'] as const)('a help link shows its function, %s', async (colorScheme) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(`${siteAddress()}functions.html#kpirag`);
  const heading = page.getByRole('heading', { name: 'KPIRAG', exact: true });
  await heading.waitFor();
  expect((await heading.boundingBox())!.y).toBeLessThan(800);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).padding)).toBe('16px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  expect(await axeProblems(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
