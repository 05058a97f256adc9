import type { ExcelInNode } from '../support/excelInNode';

const moments = ['before', 'after', 'partway'] as const;

/** No job of the tests needs more. */
const mostRequests = 60;

/**
 * Runs it with each request failing in turn, until one run meets no failure, and expects nothing changed by the others.
 * @param everything all that must be as it was.
 * @param done the kind of its outcome where nothing failed.
 * @returns the number of the first request that it does not make.
 */
export async function failEach(
  excel: ExcelInNode,
  everything: () => Promise<unknown>,
  run: () => Promise<{ kind: string }>,
  done: string,
): Promise<number> {
  const before = await everything();
  for (let n = 1; n <= mostRequests; n += 1) {
    for (const when of moments) {
      excel.host.faults.failRequest(n, when);
      const outcome = await run();
      excel.host.faults.clear();
      await excel.settled();
      if (outcome.kind === done) return n;
      expect([n, when, outcome]).toEqual([n, when, expect.objectContaining({ kind: 'refused' })]);
      expect([n, when, await everything()]).toEqual([n, when, before]);
    }
  }
  throw new Error(`It never came to be ${done}.`);
}
