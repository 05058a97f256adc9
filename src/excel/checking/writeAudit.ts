import { dayText } from '../../tables/dayText';
import type { RecordOutcome } from '../recordSheet/outcomes';
import { writeRecord } from '../recordSheet/writeRecord';
import { auditCells, findingColumn } from './auditCells';
import type { Explanation } from './explanations';
import type { CheckReport } from './outcomes';

const left = 'A part of the record may have been written. Delete its sheet.';

/** Writes the record of a check on a new sheet at the end, named after the day, as writeRecord does; undoRecord deletes it. */
export function writeAudit(
  report: CheckReport,
  explanations: readonly Explanation[],
  date: Date,
): Promise<RecordOutcome> {
  return writeRecord(auditCells(report, explanations, date), {
    wantedName: `Check ${dayText(date)}`,
    telling: findingColumn,
    left,
  });
}
