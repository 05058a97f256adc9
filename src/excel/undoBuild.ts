import type { UndoOutcome, UndoToken } from './outcomes';
import { plainWords } from './plainWords';
import { takeAway } from './takeAway';

/** What a cell holds, however Excel spells it: an apostrophe before text, quotes, spaces and case do not matter. */
function comparable(cell: unknown): string {
  return String(cell).replace(/['\s]/g, '').toUpperCase();
}

function isAsBuilt(now: unknown[][], built: unknown[][]): boolean {
  return built.every((row, i) => row.every((cell, j) => comparable(now[i]?.[j] ?? '') === comparable(cell)));
}

/**
 * Takes away what buildTable wrote and goes back to where the user was. When the table, or the sheet made for it, was
 * changed since, it asks first: `changed`. Never throws.
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
    block.load('formulas,rowCount,columnCount');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    if (sheet.isNullObject) {
      return { kind: 'refused', message: 'The table is no longer there, so there is nothing to undo.' };
    }
    const beyond =
      token.ownSheet &&
      !used.isNullObject &&
      (used.rowIndex + used.rowCount > block.rowCount ||
        used.columnIndex + used.columnCount > block.columnCount);
    if (!options.evenIfChanged && (beyond || !isAsBuilt(block.formulas, token.cells))) {
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
