import { addressText } from '../../tables/addressText';
import type { UpdatePlan } from '../../tables/commentary/place/planUpdate';
import type { WrittenCommentary } from '../../tables/commentary/place/writtenCommentary';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { asOneUndoStep, nothingWasDone, refusedToGroup } from '../undoStep';
import { fitRows } from './fitRows';
import { sendCommentary, type CommentaryChanges } from './commentaryChanges';

/** Brings commentary up to date, all or nothing, in one step for Ctrl+Z. Throws what stands in the way. */
export async function updateCommentary(
  { sheetId, sheetName, definedName, nameFormula, layout }: WrittenCommentary,
  { changes, block, appended }: UpdatePlan,
): Promise<CommentaryChanges> {
  await checkPlace(sheetId, sheetName, appended);
  const update: CommentaryChanges = {
    kind: 'update',
    sheetId,
    definedName,
    nameFormula,
    changes,
    block,
    appended,
  };
  await asOneUndoStep(
    async (context) => {
      await sendCommentary(context, update, 'after');
      if (layout === 'sheet') await fitRows(context, sheetId, block.after);
    },
    async (error) => {
      if (!refusedToGroup(error) && !nothingWasDone(error)) await putBack(error, update);
    },
  );
  return update;
}

/** One round trip. */
async function checkPlace(
  sheetId: string,
  sheetName: string,
  appended: UpdatePlan['appended'],
): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { protection } = sheet;
  protection.load('protected');
  const below =
    appended && sheet.getRangeByIndexes(appended.row, appended.column, appended.rows, appended.columns);
  const used = below?.getUsedRangeOrNullObject(true);
  used?.load('address');
  await context.sync();
  if (protection.protected) {
    throw new PlainProblem(
      `The sheet “${sheetName}” is protected. Unprotect it on the Review tab, then try again.`,
    );
  }
  if (!used || used.isNullObject) return;
  throw new PlainProblem(
    `New lines go below the commentary, and ${addressText(used.address)} is not empty. Move those cells, then try again.`,
    used.address,
  );
}

/** Where even that fails, the message says what may be different. */
async function putBack(error: unknown, update: CommentaryChanges): Promise<void> {
  const again = (): Promise<void> => sendCommentary(new Excel.RequestContext(), update, 'before');
  await again()
    .catch(again)
    .catch(() => {
      throw new PlainProblem(
        `${plainWords(error)} A part of the commentary may have been brought up to date. Update it again.`,
      );
    });
}
