import { cellsAt } from '../tables/addressText';
import type { CellValue } from '../tables/types';
import { comparable } from '../tables/updating/tableCells';
import type { UndoOutcome, UndoToken } from './outcomes';
import { plainWords } from './plainWords';
import { takeAway } from './takeAway';
import { parts, type Part } from './writePlan';

function isAsBuilt(now: unknown[][], built: unknown[][]): boolean {
  return built.every((row, i) => row.every((cell, j) => comparable(now[i]?.[j] ?? '') === comparable(cell)));
}

async function formulasOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  await context.sync();
  return range.formulas;
}

/** Reads the block in parts below Excel's limit on one answer; the first is on its way already. */
async function isUnchanged(
  context: Excel.RequestContext,
  pieces: readonly Part[],
  ask: (piece: Part) => Excel.Range,
  first: Excel.Range,
  cells: unknown[][],
): Promise<boolean> {
  if (!isAsBuilt(first.formulas, cells.slice(0, pieces[0].to))) return false;
  for (const piece of pieces.slice(1)) {
    if (!isAsBuilt(await formulasOf(context, ask(piece)), cells.slice(piece.from, piece.to))) return false;
  }
  return true;
}

/**
 * Takes away what buildTable wrote and goes back to where the user was. When the table, or the sheet made for it, was
 * changed since, it asks first: `changed`. On the user's own sheet a table that no longer stands where it was built is
 * left alone: other cells may stand there now. Never throws.
 */
export async function undoBuild(
  token: UndoToken,
  options: { evenIfChanged?: boolean } = {},
): Promise<UndoOutcome> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(token.sheetId);
    sheet.load('name');
    const block = sheet.getRange(token.address);
    block.load('rowCount,columnCount');
    const pieces = parts(token.cells as CellValue[][]);
    const ask = ({ from, to }: Part): Excel.Range => {
      const range = sheet
        .getRange(token.address)
        .getRow(from)
        .getResizedRange(to - from - 1, 0);
      range.load('formulas');
      return range;
    };
    const first = ask(pieces[0]);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const named = sheet.names.getItemOrNullObject(token.definedName).getRangeOrNullObject();
    named.load('address');
    await context.sync();

    if (sheet.isNullObject) {
      return { kind: 'gone', message: 'The table is no longer there, so there is nothing to undo.' };
    }
    const beyond =
      token.ownSheet &&
      !used.isNullObject &&
      (used.rowIndex + used.rowCount > block.rowCount ||
        used.columnIndex + used.columnCount > block.columnCount);
    const unchanged = await isUnchanged(context, pieces, ask, first, token.cells);
    const inPlace = !named.isNullObject && cellsAt(named.address, '').address === token.table;
    if (!token.ownSheet && !unchanged && !inPlace) {
      return {
        kind: 'gone',
        message: `The table on sheet “${sheet.name}” has been moved or resized since it was built, so it is left as it is. Delete its cells in the sheet to take it out.`,
      };
    }
    if (!options.evenIfChanged && (beyond || !unchanged)) {
      const what = token.ownSheet ? `The sheet “${sheet.name}”` : 'The table';
      return {
        kind: 'changed',
        message: `${what} was changed after it was built. Undo takes those changes away too.`,
      };
    }
    await takeAway(context, { ...token, sheet: token.sheetId });
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
