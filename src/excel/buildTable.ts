import type { BuildFollowing, BuildOutcome, BuildRequest } from './outcomes';

/**
 * Builds a table: one read, a pure plan, one write. Either the whole table is there afterwards or the workbook is as it was.
 * Never throws: what goes wrong is `refused`, in words for the user.
 */
export async function buildTable(
  request: BuildRequest,
  following: BuildFollowing = {},
): Promise<BuildOutcome> {
  void request;
  void following;
  return { kind: 'refused', message: 'Not yet.' };
}
