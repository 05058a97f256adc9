import type { TablePlan } from '../../tables/plan';
import type { UndoToken } from '../outcomes';
import { rangeOf } from '../rangeOf';
import { writeOrTakeAway } from '../writeOrTakeAway';
import { showTable, writeCells, writeLook } from '../writePlan';
import { fitRows } from './fitRows';
import type { FreePlace } from './newPlace';

/** Writes new commentary in one request, one step for Ctrl+Z; where that fails, takes away what was written and throws. */
export function writeNew(plan: TablePlan, { columnWidths, returnTo }: FreePlace): Promise<UndoToken> {
  return writeOrTakeAway(plan, { what: 'commentary', requests: 1, columnWidths, returnTo }, (context) =>
    writeAll(context, plan),
  );
}

/** @returns the id of the sheet. */
async function writeAll(context: Excel.RequestContext, plan: TablePlan): Promise<string> {
  const { worksheets } = context.workbook;
  const sheet = plan.ownSheet ? worksheets.add(plan.sheetName) : worksheets.getItem(plan.sheetName);
  writeLook(sheet, plan);
  writeParagraphLook(sheet, plan);
  writeCells(sheet, plan, { from: 0, to: plan.cells.length });
  showTable(sheet, plan);
  sheet.load('id');
  await context.sync();
  if (plan.ownSheet) await fitRows(context, sheet.id, plan.table);
  return sheet.id;
}

/** Words wrap, and what belongs to a line stands level with its first line. */
function writeParagraphLook(sheet: Excel.Worksheet, { table }: TablePlan): void {
  const { format } = rangeOf(sheet, { ...table, row: table.row + 1, rows: table.rows - 1 });
  format.wrapText = true;
  format.verticalAlignment = 'Top';
}
