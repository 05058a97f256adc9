import type { Workbench } from './openWorkbench';

/**
 * One workbench for all tests of a file: opened before the first, closed after the last. A test that failed and is run
 * again gets a fresh one, because it may have left an edit or a question open.
 * @param open opens it, and keeps it where the tests look for it
 */
export function shareWorkbench(open: () => Promise<Workbench>): void {
  const begun = new Set<string>();
  let workbench: Workbench | undefined;

  beforeAll(async () => {
    workbench = await open();
  });
  beforeEach(async () => {
    const name = expect.getState().currentTestName ?? '';
    if (begun.has(name)) {
      await workbench?.close();
      workbench = await open();
    }
    begun.add(name);
  });
  afterAll(() => workbench?.close());
}
