import type { CellValue } from '../../tables/types';
import { plainWords } from '../plainWords';
import type { RecordToken, UndoRecordOutcome } from './outcomes';

/** Deletes the sheet of a record; when it was changed since, it asks first. Never throws. */
export async function undoRecord(
  { sheetName, first, columns, telling, texts }: RecordToken,
  options: { evenIfChanged?: boolean } = {},
): Promise<UndoRecordOutcome> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    const written = sheet.getRangeByIndexes(first, telling, Math.max(1, texts.length), 1);
    written.load('values');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'undone' };
    const now = written.values as CellValue[][];
    const isSame =
      !used.isNullObject &&
      used.rowCount === first + texts.length &&
      used.columnCount === columns &&
      texts.every((text, i) => now[i][0] === text);
    if (!isSame && !options.evenIfChanged) {
      return {
        kind: 'changed',
        message: `The sheet “${sheetName}” was changed after it was written. Undo takes those changes away too.`,
      };
    }
    sheet.delete();
    await context.sync();
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
