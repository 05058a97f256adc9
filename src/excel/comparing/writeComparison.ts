import type { Comparison } from '../../tables/comparing/change';
import type { RecordOutcome } from '../recordSheet/outcomes';
import { writeRecord } from '../recordSheet/writeRecord';
import { comparisonCells, sentenceColumn } from './comparisonCells';

const left = 'A part of the comparison may have been written. Delete its sheet.';

/**
 * Writes every change on a new sheet at the end, as writeRecord does; undoRecord deletes it.
 * @param fileName of the other workbook.
 */
export function writeComparison(
  comparison: Comparison,
  fileName: string,
  date: Date,
): Promise<RecordOutcome> {
  return writeRecord(comparisonCells(comparison, fileName, date), {
    wantedName: 'Comparison',
    telling: sentenceColumn,
    left,
  });
}
