/** Finds the tables of sheets, and the period they report. */
import { findTablesSteps } from '../../tables/checking/findTables';
import type { SheetCells } from '../../tables/checking/sheetCells';
import type { TableView } from '../../tables/checking/tableView';
import type { Breather } from '../checking/breather';
import { isAuditSheet } from '../checking/auditCells';
import { reportPeriod } from '../checking/reportPeriod';
import { isComparisonSheet } from './comparisonCells';

export interface FoundTables {
  views: TableView[];
  /** Of the report; null when nothing says it. */
  period: number | null;
}

/** Rows of a sheet in which notes on its tables stand, such as `Period 10, £000`. */
const noteRows = 5;

function notesOf({ row, values }: SheetCells): string[] {
  const top = values.slice(0, Math.max(0, noteRows - row));
  return top.flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell] : [])),
  );
}

/**
 * @param period of the settings; null when not said.
 * @param onSheet is called before each sheet with its number from 0.
 */
export async function tablesOfSheets(
  sheets: Iterable<SheetCells> | AsyncIterable<SheetCells>,
  period: number | null,
  breather: Breather,
  onSheet: (number: number) => void = () => undefined,
): Promise<FoundTables> {
  const views: TableView[] = [];
  const notes: string[] = [];
  let number = 0;
  for await (const sheet of sheets) {
    onSheet(number);
    number += 1;
    // Our own records of other checks and comparisons are no tables of the report.
    if (isAuditSheet(sheet) || isComparisonSheet(sheet)) continue;
    notes.push(...notesOf(sheet));
    const steps = findTablesSteps(sheet, null);
    let step = steps.next();
    for (; !step.done; step = steps.next()) await breather.breathe();
    for (const { view } of step.value) views.push(view);
  }
  const tables = views.map(({ table }) => table);
  return { views, period: reportPeriod(period, tables, notes) };
}
