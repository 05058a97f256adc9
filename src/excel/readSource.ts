import type { Cells } from '../tables/addressText';
import type { Rectangle, SourceGrid } from '../tables/types';
import { askGrid } from './gridOfRange';
import { PlainProblem } from './plainProblem';
import { asPlainProblem } from './plainWords';
import { rectangleOf } from './rectangleOf';

function commonCells(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function isOneCell({ rows, columns }: Rectangle): boolean {
  return rows === 1 && columns === 1;
}

/** What a single selected cell stands for: its block; a title or a note, whose block is no table, stands for its sheet. */
function blockAround(region: Rectangle, used: Rectangle, filled: boolean): Rectangle {
  return filled && region.columns === 1 ? used : region;
}

const nothingThere = 'The selected cells are empty. Select the headings and the rows below them.';

/**
 * Cells: those that are named, or else those selected now. Of one cell the block of filled cells it belongs to (of a
 * title, the sheet's part in use), of whole columns the part in use. Two round trips.
 * Throws PlainProblem, in words for the user, when nothing can be read.
 */
export async function readSource(named?: Cells): Promise<SourceGrid> {
  try {
    const context = new Excel.RequestContext();
    const { workbook } = context;
    const sheet = named
      ? workbook.worksheets.getItem(named.sheetName)
      : workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const selected = named ? sheet.getRange(named.address) : workbook.getSelectedRange();
    selected.load('rowIndex,columnIndex,rowCount,columnCount');
    const region = selected.getSurroundingRegion();
    region.load('rowIndex,columnIndex,rowCount,columnCount');
    const first = selected.getCell(0, 0);
    first.load('values');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    if (used.isNullObject) throw new PlainProblem(nothingThere);
    const chosen = rectangleOf(selected);
    const meant = isOneCell(chosen)
      ? blockAround(rectangleOf(region), rectangleOf(used), first.values[0][0] !== '')
      : chosen;
    const cells = commonCells(meant, rectangleOf(used));
    if (!cells) throw new PlainProblem(nothingThere);

    const asked = askGrid(context, workbook.worksheets.getItem(sheet.name), sheet.name, cells);
    await context.sync();
    const grid = await asked.finish();
    if (grid.values.every((row) => row.every((cell) => cell === ''))) throw new PlainProblem(nothingThere);
    return grid;
  } catch (error) {
    throw asPlainProblem(error);
  }
}
