import type { UndoOutcome, UndoToken } from './outcomes';

/** Takes away what buildTable wrote. Never throws. */
export async function undoBuild(token: UndoToken, options: { evenIfChanged?: boolean } = {}): Promise<UndoOutcome> {
  void token;
  void options;
  return { kind: 'refused', message: 'Not yet.' };
}
