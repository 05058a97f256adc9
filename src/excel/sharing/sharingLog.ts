/** The sheet that tells colleagues what was replaced by what. */
import { textCell } from '../../tables/textCell';
import type { CellValue } from '../../tables/types';
import type { Step } from './transaction';

/** The sheet of the log, unless the workbook has one of this name. */
export const logName = 'Sharing log';

/** One line of the log. */
export interface LogLine {
  sheet: string;
  cell: string;
  before: string;
  after: string;
  how: string;
}

const headings: readonly string[] = ['Sheet', 'Cell', 'Before', 'After', 'How'];
const title = 'Outturn functions replaced for sharing';
/** Lines written in one step. */
const linesAtOnce = 1_000;
/** Rows of the title and headings. */
const top = 2;
/** In points. */
const widths = [110, 80, 260, 260, 260];

/** Writes the log on a sheet of its own, at the end. */
export function logSteps(sheetName: string, lines: readonly LogLine[]): Step[] {
  const steps: Step[] = [
    {
      size: 500,
      make({ workbook }) {
        const sheet = workbook.worksheets.add(sheetName);
        sheet.getRange('A1').values = [[title]];
        sheet.getRange('A2:E2').values = [[...headings]];
        sheet.getRange('A1:E2').format.font.bold = true;
        widths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
        });
        sheet.freezePanes.freezeRows(top);
      },
      takeBack: (context) => deleteLog(context, sheetName),
    },
  ];
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const cells = lines.slice(from, from + linesAtOnce).map(rowOf);
    steps.push({
      size: cells.flat().reduce((sum: number, cell) => sum + String(cell).length + 4, 0),
      make({ workbook }) {
        const sheet = workbook.worksheets.getItem(sheetName);
        sheet.getRangeByIndexes(top + from, 0, cells.length, headings.length).values = cells;
      },
      takeBack: () => undefined,
    });
  }
  return steps;
}

function rowOf({ sheet, cell, before, after, how }: LogLine): CellValue[] {
  return [sheet, cell, before, after, how].map(textCell);
}

/** Only a sheet that is ours: it has our title, or nothing yet. */
async function deleteLog(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const corner = sheet.getRange('A1');
  corner.load('values');
  await context.sync();
  if (sheet.isNullObject) return;
  const [[value]] = corner.values as CellValue[][];
  if (value === '' || value === title) sheet.delete();
}
