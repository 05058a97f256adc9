import { planClean, type CleanOptions, type CleanPlan } from '../../tables/cleaning/cleanFigures';
import type { Cells } from '../../tables/addressText';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { allOrNothing } from '../transaction/transaction';
import { asOneUndoStep } from '../undoStep';
import { cleanSteps } from './cleanSteps';
import type { CleanOutcome } from './outcomes';
import { readCleanSource, type CleanReading } from './readCleanSource';

const locked = 'This sheet is protected. Unprotect it on the Review tab, then try again.';
const hidden =
  'Some rows or columns of the selection are hidden, and what they hold would be changed unseen. Show them, then try again.';

/**
 * Makes numbers of the text figures among cells: one read, a pure plan, one write that is one step for Ctrl+Z. Either all of
 * them are numbers afterwards or every cell is as it was. Formulas are never touched. Never throws.
 * @param oneCell the cell stands for the block of filled cells it belongs to.
 */
export async function cleanFigures(
  cells: Cells,
  oneCell: boolean,
  options: CleanOptions,
): Promise<CleanOutcome> {
  try {
    const reading = await readCleanSource(cells, oneCell);
    const plan = planClean(reading.source, options);
    if (plan.cells.length === 0) return { kind: 'nothing', left: plan.left };
    if (reading.locked) throw new PlainProblem(locked);
    if (reading.hidden) throw new PlainProblem(hidden);
    await write(reading, plan);
    return {
      kind: 'cleaned',
      sheetName: reading.source.sheetName,
      cells: plan.cells.length,
      left: plan.left,
      undo: { sheetId: reading.sheetId, cells: plan.cells },
    };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

async function write({ sheetId }: CleanReading, { cells }: CleanPlan): Promise<void> {
  const steps = cleanSteps(sheetId, cells);
  const left = 'Some cells may be numbers already and others not. Press Ctrl+Z until all are as they were.';
  await asOneUndoStep((context) => allOrNothing(context, left, (transaction) => transaction.make(steps)));
}
