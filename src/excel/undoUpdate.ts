import { comparable } from '../tables/updating/tableCells';
import type { UndoOutcome } from './outcomes';
import { plainWords } from './plainWords';
import { readAreas } from './reading/readAreas';
import { asOneUndoStep } from './undoStep';
import { sendChanges, type Change } from './updating/changes';
import type { UpdateToken } from './updating/outcomes';

/**
 * Puts built tables back as they were before updateBuiltTables. When formulas were changed since, it asks first: `changed`.
 * Never throws.
 */
export async function undoUpdate(
  { changes }: UpdateToken,
  options: { evenIfChanged?: boolean } = {},
): Promise<UndoOutcome> {
  try {
    if (!options.evenIfChanged && !(await areAsWritten(changes))) {
      return {
        kind: 'changed',
        message: 'Tables were changed after they were updated. Undo takes those changes away too.',
      };
    }
    await asOneUndoStep((context) => sendChanges(context, changes, 'before'));
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

async function areAsWritten(changes: readonly Change[]): Promise<boolean> {
  const written = changes.flatMap((change) => (change.what === 'formulas' ? [change] : []));
  if (written.length === 0) return true;
  const now = await readAreas(
    written.map(({ sheetId, cells }) => ({ ...cells, sheetId })),
    ['formulas'],
  );
  return written.every(({ after }, i) =>
    after.every(([cell], row) => comparable(cell) === comparable(now[i].formulas[row][0])),
  );
}
