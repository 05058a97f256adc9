// Charts of a table at the workbench: drawn, following the figures, saved and opened again, deleted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { saveWorkbook } from '../../src/workbench/xlsx/saveWorkbook';
import { writeAll } from '../excel/charts/support';
import { startExcel } from '../support/excelInNode';
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

const folder = mkdtempSync(path.join(os.tmpdir(), 'outturn-charts-'));
const file = path.join(folder, 'charts.xlsx');
let workbench: Workbench;

/** The add-in's own code writes the charts, as in a pane, and the workbench saves them. */
async function workbookWithCharts(): Promise<void> {
  const excel = await startExcel();
  await writeAll();
  writeFileSync(file, await saveWorkbook(excel.engine));
  excel.dispose();
}

shareWorkbench(async () => {
  await workbookWithCharts();
  workbench = await openWorkbench();
  await workbench.openFile(file);
  await chart(/^Bridge/).waitFor();
  return workbench;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function chart(name: RegExp): Locator {
  return workbench.page.getByRole('img', { name });
}

/** How large a step of the bridge is drawn: the first bar in the colour of overspends. */
async function overspend(): Promise<number> {
  const bar = chart(/^Bridge/)
    .locator('rect[fill="#A4262C"]')
    .first();
  return Number(await bar.getAttribute('height'));
}

test('charts are drawn and read aloud', async () => {
  const bridge = chart(/^Bridge from the budget of 10,789 to the outturn of 10,613/);
  expect(await bridge.locator('text').allTextContents()).toEqual(
    expect.arrayContaining(['Budget:', '10,789']),
  );
  expect(await bridge.locator('rect').count()).toBe(8);
});

test('they follow the figures', async () => {
  const before = await overspend();
  await workbench.type('C3', '2300');
  await workbench.page.waitForFunction(() =>
    [...document.querySelectorAll('.chart text')].some(({ textContent }) => /90/.test(textContent ?? '')),
  );
  expect(await overspend()).toBeLessThan(before);
});

test('they scroll with the sheet and go with it', async () => {
  const top = async () => (await chart(/^Bridge/).boundingBox())?.y ?? 0;
  const before = await top();
  await chart(/^Bridge/).hover();
  await workbench.page.mouse.wheel(0, 60);
  await workbench.page.waitForFunction(
    (was) => (document.querySelector('.chart')?.getBoundingClientRect().y ?? was) < was - 20,
    before,
  );
  await workbench.page.mouse.wheel(0, -60);
});

test('saved and opened again they are still there', async () => {
  const { bytes } = await workbench.save();
  const again = path.join(folder, 'again.xlsx');
  writeFileSync(again, bytes);
  await workbench.openFile(again);
  await chart(/^Bridge/).waitFor();
  expect(await workbench.status()).not.toContain('Not kept');
  // A grid that is still being drawn after opening may not go where it is sent the first time.
  const seen = await eventually(
    async () => {
      await workbench.select('A1');
      await workbench.select('A60');
      await workbench.page.waitForTimeout(300);
      return chart(/^Bar chart of the variance/).isVisible();
    },
    (visible) => visible,
  );
  expect(seen).toBe(true);
  await workbench.select('A1');
});

test('one that is selected is deleted by its key, and comes back by undo', async () => {
  await chart(/^Bridge/).click();
  await workbench.page.keyboard.press('Delete');
  await chart(/^Bridge/).waitFor({ state: 'detached' });
  expect(await workbench.value('A9')).toBe('');
  expect(await workbench.value('A2')).toBe('Adolescent service');
  await workbench.page.keyboard.press('Control+z');
  await chart(/^Bridge/).waitFor();
});

test('one can be moved with the mouse and the arrow keys, undone, and is saved where it is', async () => {
  const place = async () => {
    const box = await chart(/^Bridge/).boundingBox();
    return [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
  };
  const [x, y] = await place();
  const { mouse, keyboard } = workbench.page;
  await mouse.move(x + 40, y + 40);
  await mouse.down();
  await mouse.move(x + 90, y + 70, { steps: 4 });
  await mouse.up();
  await expectPlace(place, [x + 50, y + 30]);
  await keyboard.press('ArrowRight');
  await expectPlace(place, [x + 55, y + 30]);
  await keyboard.press('Escape');
  await keyboard.press('Control+Alt+5');
  await keyboard.press('ArrowUp');
  await expectPlace(place, [x + 55, y + 25]);
  const again = path.join(folder, 'moved.xlsx');
  writeFileSync(again, (await workbench.save()).bytes);
  await workbench.openFile(again);
  await workbench.settled();
  await expectPlace(place, [x + 55, y + 25]);
  await chart(/^Bridge/).focus();
  await keyboard.press('ArrowDown');
  await expectPlace(place, [x + 55, y + 30]);
  await keyboard.press('Escape');
  await keyboard.press('Control+z');
  await expectPlace(place, [x + 55, y + 25]);
});

/** To the pixel, but for what the file rounds. */
async function expectPlace(place: () => Promise<number[]>, wanted: number[]): Promise<void> {
  const off = async () => Math.max(...(await place()).map((each, i) => Math.abs(each - wanted[i])));
  expect(await eventually(off, (pixels) => pixels <= 1)).toBeLessThanOrEqual(1);
}
