import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { openWorkbench, type Workbench } from './support/openWorkbench';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/**
 * What axe finds in our own part of the page. Univer draws its own toolbar, sheet tabs and canvas; we cannot mend those here.
 * The pane has tests of its own.
 */
async function problems(): Promise<string[]> {
  // The page's Content-Security-Policy forbids injected scripts; the browser's own debugger may run them.
  await workbench.page.evaluate(source);
  return workbench.page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const found = await runner.run(
      {
        exclude: [
          '[data-u-comp=workbench-layout] > header',
          '[data-u-comp=workbench-layout] footer',
          '[data-range-selector]',
          '.formula-bar-text',
          'iframe',
          // Univer draws one of these for each of its containers, all under the same name.
          'section[aria-label^=Notifications]',
        ],
      },
      { iframes: false },
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}

test.each(['Light', 'Dark', 'High contrast'])('axe finds nothing, theme %s', async (theme) => {
  await workbench.choose('Theme', theme);
  await workbench.page.waitForTimeout(300);
  expect(await problems()).toEqual([]);
});

test('axe finds nothing with a menu open', async () => {
  await workbench.page.getByRole('button', { name: 'Faults' }).click();
  expect(await problems()).toEqual([]);
  await workbench.page.keyboard.press('Escape');
});

test('axe finds nothing with the question open', async () => {
  await workbench.type('Table 4!L1', '1');
  await workbench.page.getByRole('button', { name: 'New workbook' }).click();
  expect(await problems()).toEqual([]);
  await workbench.page.keyboard.press('Escape');
  expect(await workbench.value('Table 4!L1')).toBe(1);
});
