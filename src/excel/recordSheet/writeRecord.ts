import { freeSheetName } from '../freeSheetName';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { allOrNothing } from '../transaction/transaction';
import { asOneUndoStep } from '../undoStep';
import type { RecordOutcome } from './outcomes';
import { firstRow, type RecordSheet } from './recordSheet';
import { recordSteps } from './recordSteps';

const structureProtected =
  'The structure of the workbook is protected, so no sheet can be added. Unprotect it on the Review tab, then try again.';

/**
 * Writes a record on a new sheet at the end: all of it, or nothing. One read, and one step for Ctrl+Z where Excel can. Never
 * throws.
 * @param wantedName of the sheet; it gets another where that is taken.
 * @param telling position of the column whose texts tell, on Undo, whether the sheet was changed since.
 * @param left what a person is to do should nothing but a part be written.
 */
export async function writeRecord(
  record: RecordSheet,
  { wantedName, telling, left }: { wantedName: string; telling: number; left: string },
): Promise<RecordOutcome> {
  try {
    const context = new Excel.RequestContext();
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw new PlainProblem(structureProtected);
    const taken = worksheets.items.map(({ name }) => name);
    const sheetName = freeSheetName(wantedName, taken);
    const steps = recordSteps(sheetName, record);
    await asOneUndoStep((step) => allOrNothing(step, left, (transaction) => transaction.make(steps)));
    // As Excel gives them back: without the apostrophe that makes a text of what could be something else.
    const texts = record.rows.map((row) => String(row[telling]).replace(/^'/, ''));
    const { length: columns } = record.headings;
    return {
      kind: 'written',
      sheetName,
      undo: { sheetName, first: firstRow(record), columns, telling, texts },
    };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
