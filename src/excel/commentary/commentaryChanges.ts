/** Makes the changes that bring commentary up to date, or puts back what was there before them. */
import { onSheet, rangeAddress } from '../../tables/cellAddress';
import type { CellChange } from '../../tables/commentary/place/planUpdate';
import type { Rectangle } from '../../tables/types';
import { rangeOf } from '../rangeOf';
import type { CommentaryUndo } from './outcomes';

export type CommentaryChanges = Extract<CommentaryUndo, { kind: 'update' }>;

/** One request. */
export async function sendCommentary(
  context: Excel.RequestContext,
  { sheetId, definedName, nameFormula, changes, block, appended }: CommentaryChanges,
  which: 'before' | 'after',
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('name');
  await context.sync();
  if (appended && which === 'after') copyLook(sheet, block.before, appended);
  for (const run of rowRuns(changes)) {
    const [{ row, column }] = run;
    const cells = sheet.getRangeByIndexes(row, column, 1, run.length).untrack();
    cells.formulas = [run.map((change) => change[which])];
  }
  if (appended && which === 'before') rangeOf(sheet, appended).clear('All');
  if (appended) {
    const after = `=${fixed(sheet.name, block.after)}`;
    sheet.names.getItem(definedName).formula = which === 'after' ? after : nameFormula;
  }
  await context.sync();
}

/** New lines look like the last one. */
function copyLook(sheet: Excel.Worksheet, block: Rectangle, appended: Rectangle): void {
  const last = rangeOf(sheet, { ...block, row: block.row + block.rows - 1, rows: 1 });
  rangeOf(sheet, appended).copyFrom(last, 'Formats');
}

/** Neighbours in a row are written at once. */
function rowRuns(changes: readonly CellChange[]): CellChange[][] {
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellChange[][] = [];
  for (const change of sorted) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (before?.row === change.row && before.column + 1 === change.column) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** As names need it: `'Commentary'!$A$5:$G$9`. */
function fixed(sheetName: string, block: Rectangle): string {
  return onSheet(sheetName, rangeAddress(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
}
