import type { CellValue } from '../../tables/types';
import { comparable } from '../../tables/updating/tableCells';
import type { UndoOutcome } from '../outcomes';
import { plainWords } from '../plainWords';
import { undoBuild } from '../undoBuild';
import { asOneUndoStep } from '../undoStep';
import { sendCommentary, type CommentaryChanges } from './commentaryChanges';
import type { CommentaryUndo } from './outcomes';

/**
 * Takes new commentary away again, or puts commentary back as it was before it was brought up to date. When it was changed
 * since, drivers that were typed among them, it asks first: `changed`. Never throws.
 */
export async function undoCommentary(
  undo: CommentaryUndo,
  options: { evenIfChanged?: boolean } = {},
): Promise<UndoOutcome> {
  if (undo.kind === 'new') return undoBuild(undo.token, options);
  try {
    const state = await stateOf(undo);
    if (state === 'gone') {
      return { kind: 'gone', message: 'The commentary is no longer there, so there is nothing to undo.' };
    }
    if (state === 'changed' && !options.evenIfChanged) {
      return {
        kind: 'changed',
        message: 'The commentary was changed after it was updated. Undo takes those changes away too.',
      };
    }
    await asOneUndoStep((context) => sendCommentary(context, undo, 'before'));
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

/** Whether the cells hold what was written, and lines that were added have no drivers yet. */
async function stateOf({
  sheetId,
  changes,
  appended,
}: CommentaryChanges): Promise<'same' | 'changed' | 'gone'> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const cells = changes.map(({ row, column }) => sheet.getRangeByIndexes(row, column, 1, 1));
  const added =
    appended && sheet.getRangeByIndexes(appended.row, appended.column, appended.rows, appended.columns);
  for (const range of [...cells, ...(added ? [added] : [])]) range.load('formulas');
  await context.sync();
  if (sheet.isNullObject) return 'gone';
  const asWritten = changes.every(
    ({ after }, i) => comparable(cells[i].formulas[0][0]) === comparable(after),
  );
  const filled = (added?.formulas ?? []).flat().filter((cell: CellValue) => cell !== '').length;
  const inAdded = appended
    ? changes.filter(({ row, after }) => row >= appended.row && after !== '').length
    : 0;
  return asWritten && filled === inAdded ? 'same' : 'changed';
}
