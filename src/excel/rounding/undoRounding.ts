import type { UndoOutcome } from '../outcomes';
import { plainWords } from '../plainWords';
import { allOrNothing, type Step } from '../transaction/transaction';
import type { AddedSheet, RoundingToken } from './outcomes';

const gone = 'The sheet is no longer there, so there is nothing to undo.';
const changed =
  'Some of the rounded figures have been changed or moved since, so all are left as they are. Ctrl+Z in the sheet goes back step by step.';
const left = 'Some of the figures may be exact again and others not.';

/** Takes away what roundSelection wrote, or puts the exact figures and formulas back, where all stands as it left it. Never throws. */
export async function undoRounding(token: RoundingToken): Promise<UndoOutcome> {
  const { sheetId, area, after, steps, added } = token;
  try {
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load('formulas');
    const own = added && worksheets.getItemOrNullObject(added.name);
    own?.load('name');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'gone', message: gone };
    if (!isAsLeft(range.formulas, after)) return { kind: 'gone', message: changed };

    const back = [...steps].reverse().map(reversed);
    if (added && own && !own.isNullObject) back.push(removal(added));
    await allOrNothing(context, left, (transaction) => transaction.make(back));
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

function reversed({ size, make, takeBack }: Step): Step {
  return { size, make: (context) => void takeBack(context), takeBack: make };
}

function removal({ name, step }: AddedSheet): Step {
  return {
    size: step.size,
    make: ({ workbook }) => workbook.worksheets.getItem(name).delete(),
    async takeBack(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      await context.sync();
      if (sheet.isNullObject) step.make(context);
    },
  };
}

function isAsLeft(now: readonly unknown[][], after: readonly unknown[][]): boolean {
  return after.every((row, i) => row.every((cell, j) => now[i][j] === cell));
}
