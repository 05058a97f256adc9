import { rangeAddress } from '../tables/cellAddress';
import type { TablePlan } from '../tables/plan';
import { insist } from './insist';
import type { UndoToken } from './outcomes';
import { PlainProblem } from './plainProblem';
import { plainWords } from './plainWords';
import { takeAway, type Written } from './takeAway';
import { asOneUndoStep, nothingWasDone, sheetNameTaken } from './undoStep';

/** What is written, and what was there before. */
export interface WritingPlace extends Pick<UndoToken, 'columnWidths' | 'returnTo'> {
  /** For the words of what may be left behind. */
  what: 'table' | 'commentary';
  /** Requests in which its cells are written. */
  requests: number;
}

/**
 * Writes a plan as one undo step; where that fails, takes away what was written of it and throws.
 * @param write answers the id of the sheet written to.
 */
export async function writeOrTakeAway(
  plan: TablePlan,
  { what, requests, columnWidths, returnTo }: WritingPlace,
  write: (context: Excel.RequestContext) => Promise<string>,
): Promise<UndoToken> {
  const { sheetName, ownSheet, cells } = plan;
  const written: Written = {
    sheet: sheetName,
    ownSheet,
    address: rangeAddress(plan.block),
    definedName: plan.name.name,
    charts: plan.charts.map(({ name }) => name),
    columnWidths,
    returnTo,
  };
  const sheetId = await asOneUndoStep(write, async (error) => {
    const untouched = sheetNameTaken(error) || (requests === 1 && nothingWasDone(error));
    if (!untouched) await takeAwayAfter(error, what, written);
  });
  return { ...written, table: rangeAddress(plan.table), sheetId, sheetName, cells };
}

/** Leaves nothing unfinished behind; where even that fails, throws a message that says what may be left. */
async function takeAwayAfter(error: unknown, what: WritingPlace['what'], written: Written): Promise<void> {
  try {
    await insist(() => takeAway(new Excel.RequestContext(), written));
  } catch {
    const left = written.ownSheet
      ? `Delete the sheet “${written.sheet}” if it is there`
      : `Clear the cells ${written.address} of the sheet “${written.sheet}”`;
    throw new PlainProblem(`${plainWords(error)} A part of the ${what} may have been left behind. ${left}.`);
  }
}
