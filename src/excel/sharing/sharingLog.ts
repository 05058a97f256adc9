/** The sheet that tells colleagues what was replaced by what. */
import { textCell } from '../../tables/textCell';
import { recordSteps } from '../recordSheet/recordSteps';
import type { Step } from '../transaction/transaction';

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

/** Writes the log on a sheet of its own, at the end. */
export function logSteps(sheetName: string, lines: readonly LogLine[]): Step[] {
  return recordSteps(sheetName, {
    head: [['Outturn functions replaced for sharing']],
    headings: ['Sheet', 'Cell', 'Before', 'After', 'How'],
    rows: lines.map(({ sheet, cell, before, after, how }) => [sheet, cell, before, after, how].map(textCell)),
    widths: [110, 80, 260, 260, 260],
    frozen: true,
  });
}
