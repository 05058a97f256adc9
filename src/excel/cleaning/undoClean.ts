import type { CleanedCell } from '../../tables/cleaning/cleanFigures';
import type { Rectangle } from '../../tables/types';
import type { UndoOutcome } from '../outcomes';
import { plainWords } from '../plainWords';
import { allOrNothing } from '../transaction/transaction';
import { cleanSteps } from './cleanSteps';
import type { CleanToken } from './outcomes';

const gone = 'The sheet is no longer there, so there is nothing to undo.';
const changed =
  'Some of the cells have been changed or moved since, so all are left as they are. Ctrl+Z in the sheet goes back step by step.';
const left = 'Some cells may be text again and others not. Press Ctrl+Z until all are as they were.';

/** The rectangle around cells. */
function around(cells: readonly CleanedCell[]): Rectangle {
  const bounds = cells.reduce(
    (found, { row, column }) => ({
      top: Math.min(found.top, row),
      bottom: Math.max(found.bottom, row),
      start: Math.min(found.start, column),
      end: Math.max(found.end, column),
    }),
    { top: Infinity, bottom: 0, start: Infinity, end: 0 },
  );
  const { top, bottom, start, end } = bounds;
  return { row: top, column: start, rows: bottom - top + 1, columns: end - start + 1 };
}

/** Puts back the text that cleanFigures made numbers of, where every cell still holds its number. Never throws. */
export async function undoClean({ sheetId, cells }: CleanToken): Promise<UndoOutcome> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const { row, column, rows, columns } = around(cells);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load('formulas');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'gone', message: gone };
    const asLeft = cells.every((cell) => range.formulas[cell.row - row][cell.column - column] === cell.value);
    if (!asLeft) return { kind: 'gone', message: changed };

    const steps = cleanSteps(sheetId, cells).map(({ size, make, takeBack }) => ({
      size,
      make: takeBack,
      takeBack: make,
    }));
    await allOrNothing(context, left, (transaction) => transaction.make(steps));
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
