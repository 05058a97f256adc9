import type { Rectangle, SourceGrid } from '../tables/types';
import { askGrid } from './gridOfRange';
import { PlainProblem } from './plainProblem';
import { asPlainProblem } from './plainWords';

function rectangleOf(range: Excel.Range): Rectangle {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function overlap(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

const nothingThere = 'The selected cells are empty. Select the headings and the rows below them.';

/**
 * The selected cells: of one cell the block of filled cells it belongs to, of whole columns the part in use. Two round trips.
 * Throws PlainProblem, in words for the user, when nothing can be read.
 */
export async function readSource(): Promise<SourceGrid> {
  try {
    const context = new Excel.RequestContext();
    const selected = context.workbook.getSelectedRange();
    selected.load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const region = selected.getSurroundingRegion();
    region.load('rowIndex,columnIndex,rowCount,columnCount');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    if (used.isNullObject) throw new PlainProblem(nothingThere);
    const chosen = rectangleOf(selected);
    const oneCell = chosen.rows === 1 && chosen.columns === 1;
    const cells = overlap(oneCell ? rectangleOf(region) : chosen, rectangleOf(used));
    if (!cells) throw new PlainProblem(nothingThere);

    const asked = askGrid(context, context.workbook.worksheets.getItem(sheet.name), sheet.name, cells);
    await context.sync();
    const grid = await asked.finish();
    if (grid.values.every((row) => row.every((cell) => cell === ''))) throw new PlainProblem(nothingThere);
    return grid;
  } catch (error) {
    throw asPlainProblem(error);
  }
}
