import type { TablePlan } from '../tables/plan';
import { describeCharts } from './charts/describeCharts';
import type { BuildFollowing, UndoToken } from './outcomes';
import { pause } from './pause';
import { stopIfCancelled } from './following';
import type { Surroundings } from './surroundings';
import { writeOrTakeAway } from './writeOrTakeAway';
import { parts, showTable, writeCells, writeLook, type Part } from './writePlan';

export interface TableWritten {
  undo: UndoToken;
  /** Whether all charts have the text that is read aloud. */
  described: boolean;
}

/** Writes the plan of a table, very long ones in several requests; throws where all of it cannot be, and then nothing is there. */
export async function writeTable(
  plan: TablePlan,
  { beside, returnTo }: Surroundings,
  following: BuildFollowing,
): Promise<TableWritten> {
  const pieces = parts(plan.cells);
  const columnWidths = beside?.columnWidths ?? [];
  let described = true;
  const undo = await writeOrTakeAway(
    plan,
    { what: 'table', requests: pieces.length, columnWidths, returnTo },
    async (context) => {
      const sheet = await writeParts(context, plan, pieces, following);
      described = await describeCharts(context, sheet, plan.charts);
      return sheet.id;
    },
  );
  return { undo, described };
}

/** @returns the sheet, with its id. */
async function writeParts(
  context: Excel.RequestContext,
  plan: TablePlan,
  pieces: readonly Part[],
  following: BuildFollowing,
): Promise<Excel.Worksheet> {
  const [last] = pieces.slice(-1);
  for (const piece of pieces.slice(0, -1)) {
    stopIfCancelled(following);
    writeCells(sheetFor(context, plan, piece.from), plan, piece);
    await send(context);
    following.onProgress?.(piece.to, plan.cells.length);
  }
  stopIfCancelled(following);
  const sheet = sheetFor(context, plan, last.from);
  writeCells(sheet, plan, last);
  writeLook(sheet, plan);
  showTable(sheet, plan);
  sheet.load('id');
  await context.sync();
  if (pieces.length > 1) following.onProgress?.(last.to, plan.cells.length);
  return sheet;
}

/** The sheet to write to; the first part of a table with a sheet of its own makes it. */
function sheetFor({ workbook }: Excel.RequestContext, plan: TablePlan, from: number): Excel.Worksheet {
  return from === 0 && plan.ownSheet
    ? workbook.worksheets.add(plan.sheetName)
    : workbook.worksheets.getItem(plan.sheetName);
}

/** Sends a part, then lets the pane breathe, so that a press of Cancel meanwhile is heard before the next. */
async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  await pause(0);
}
