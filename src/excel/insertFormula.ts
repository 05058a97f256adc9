import type { InsertOutcome } from './outcomes';
import { plainWords } from './plainWords';

/**
 * Puts a formula, with its `=`, into the active cell. A cell that holds anything is left as it is unless `replace` is
 * given. Never throws.
 */
export async function insertFormula(formula: string, options: { replace?: boolean } = {}): Promise<InsertOutcome> {
  try {
    const context = new Excel.RequestContext();
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas');
    await context.sync();
    if (cell.formulas[0][0] !== '' && !options.replace) {
      return {
        kind: 'notEmpty',
        address: cell.address,
        message: `${cell.address} is not empty. Replace what it holds, or select another cell.`,
      };
    }
    context.workbook.getActiveCell().formulas = [[formula]];
    await context.sync();
    return { kind: 'inserted', address: cell.address };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
