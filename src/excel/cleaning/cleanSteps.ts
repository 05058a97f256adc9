import type { CleanedCell } from '../../tables/cleaning/cleanFigures';
import { textCell } from '../../tables/textCell';
import type { Step } from '../transaction/transaction';

/** Cells one below the other. */
type Run = CleanedCell[];

/** Cells in one write, so that no request grows too large. */
const longestRun = 5000;

/** Cells one below the other, in few pieces: only cells that are cleaned are ever written to. */
function runsOf(cells: readonly CleanedCell[]): Run[] {
  const inColumns = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const cell of inColumns) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last && last.column === cell.column && last.row + 1 === cell.row;
    if (follows && run.length < longestRun) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The changes that make numbers of texts; each can be taken back, so that the text stands there as it did. */
export function cleanSteps(sheetId: string, cells: readonly CleanedCell[]): Step[] {
  return runsOf(cells).map((run) => {
    const range = (context: Excel.RequestContext): Excel.Range => {
      const [{ row, column }] = run;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return sheet.getRangeByIndexes(row, column, run.length, 1).untrack();
    };
    return {
      size: run.reduce(
        (size, { text, format, formerFormat }) =>
          size + text.length + format.length + formerFormat.length + 30,
        0,
      ),
      make(context) {
        const place = range(context);
        // First: in a cell for text a number would become text.
        place.numberFormat = run.map(({ format }) => [format]);
        place.values = run.map(({ value }) => [value]);
      },
      takeBack(context) {
        const place = range(context);
        place.values = run.map(({ text }) => [textCell(text)]);
        place.numberFormat = run.map(({ formerFormat }) => [formerFormat]);
      },
    };
  });
}
