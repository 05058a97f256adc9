import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page or a frame, a line for each fault with the elements it is about.
 * @param exclude selectors of parts that are not ours to mend
 */
export async function axeProblems(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  // The Content-Security-Policy forbids injected scripts; the browser's own debugger may run them.
  await place.evaluate(source);
  return place.evaluate(async (left) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const found = await runner.run({ exclude: left }, { iframes: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, exclude);
}
