import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing moves and nothing new has come between two looks: in the middle of a fade contrasts are not yet right. */
async function still(place: Page | Frame): Promise<void> {
  await place.waitForFunction(
    () => {
      const seen = window as unknown as { outturnLooked?: string };
      const before = seen.outturnLooked;
      seen.outturnLooked = document.body.innerHTML;
      const moving = document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
        );
      return !moving && before === seen.outturnLooked;
    },
    undefined,
    { polling: 150 },
  );
}

/**
 * What axe finds in a page or a frame, a line for each fault with the elements it is about. What goes away by itself was the
 * middle of a fade, so a fault has to be there when looked at again.
 * @param exclude selectors of parts that are not ours to mend
 */
export async function axeProblems(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  // The Content-Security-Policy forbids injected scripts; the browser's own debugger may run them.
  await place.evaluate(source);
  let problems = await look(place, exclude);
  for (let again = 0; again < 3 && problems.length > 0; again += 1) problems = await look(place, exclude);
  return problems;
}

async function look(place: Page | Frame, exclude: string[]): Promise<string[]> {
  await still(place);
  return place.evaluate(async (left) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const found = await runner.run({ exclude: left }, { iframes: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, exclude);
}
