/** Writes the record of a check on a sheet of its own, and takes it away again. */
import type { CellValue } from '../../tables/types';
import { freeSheetName } from '../freeSheetName';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { allOrNothing, type Step } from '../sharing/transaction';
import { asOneUndoStep } from '../undoStep';
import { auditCells, auditHeadings, auditTitle, dayText, type Audit } from './auditCells';
import type { Explanation } from './explanations';
import type { CheckReport } from './outcomes';

/** What undoAudit needs. Opaque to the pane. */
export interface AuditToken {
  sheetName: string;
  /** What was written, to notice later changes. */
  rows: number;
  sentences: CellValue[];
}

export type AuditOutcome =
  { kind: 'written'; sheetName: string; undo: AuditToken } | { kind: 'refused'; message: string };

export type UndoAuditOutcome =
  | { kind: 'undone' }
  /** Somebody has changed the sheet: ask, then undo again with `evenIfChanged`. */
  | { kind: 'changed'; message: string }
  | { kind: 'refused'; message: string };

/** Rows written in one step. */
const rowsAtOnce = 1_000;
/** In points, from the left. */
const widths = [150, 130, 420, 80, 80, 60, 200, 110, 50];
const left = 'A part of the record may have been written. Delete its sheet.';

const structureProtected =
  'The structure of the workbook is protected, so no sheet can be added. Unprotect it on the Review tab, then try again.';

/**
 * Writes the record on a new sheet at the end, named after the day: all of it, or nothing. Plain cells, one step for Ctrl+Z
 * where Excel can. Never throws.
 */
export async function writeAudit(
  report: CheckReport,
  explanations: readonly Explanation[],
  date: Date,
): Promise<AuditOutcome> {
  try {
    const context = new Excel.RequestContext();
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw new PlainProblem(structureProtected);
    const taken = worksheets.items.map(({ name }) => name);
    const sheetName = freeSheetName(`Check ${dayText(date)}`, taken);
    const audit = auditCells(report, explanations, date);
    await asOneUndoStep((step) =>
      allOrNothing(step, left, (transaction) => transaction.make(auditSteps(sheetName, audit))),
    );
    const rows = audit.head.length + 2 + audit.rows.length;
    return { kind: 'written', sheetName, undo: { sheetName, rows, sentences: sentencesOf(audit) } };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

/** The findings, as Excel gives them back. */
function sentencesOf({ rows }: Audit): CellValue[] {
  return rows.map((row) => String(row[2]).replace(/^'/, ''));
}

function auditSteps(sheetName: string, { head, rows }: Audit): Step[] {
  const top = head.length + 1;
  const steps: Step[] = [
    {
      size: 2_000,
      make({ workbook }) {
        const sheet = workbook.worksheets.add(sheetName);
        sheet.getRangeByIndexes(0, 0, head.length, 2).values = head;
        const headings = sheet.getRangeByIndexes(top, 0, 1, auditHeadings.length);
        headings.values = [auditHeadings];
        headings.format.font.bold = true;
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRangeByIndexes(0, 1, head.length, 1).format.horizontalAlignment = 'Left';
        widths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
        });
      },
      takeBack: (context) => deleteOwn(context, sheetName),
    },
  ];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const cells = rows.slice(from, from + rowsAtOnce);
    steps.push({
      size: cells.flat().reduce((sum: number, cell) => sum + String(cell).length + 4, 0),
      make({ workbook }) {
        const sheet = workbook.worksheets.getItem(sheetName);
        const range = sheet.getRangeByIndexes(top + 1 + from, 0, cells.length, auditHeadings.length);
        range.values = cells;
        range.format.wrapText = true;
        range.format.verticalAlignment = 'Top';
      },
      takeBack: () => undefined,
    });
  }
  return steps;
}

/** Only a sheet that is ours: it has our title, or nothing yet. */
async function deleteOwn(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const corner = sheet.getRange('A1');
  corner.load('values');
  await context.sync();
  if (sheet.isNullObject) return;
  const [[value]] = corner.values as CellValue[][];
  if (value === '' || value === auditTitle) sheet.delete();
}

/** Deletes the sheet of a record; when it was changed since, it asks first. Never throws. */
export async function undoAudit(
  { sheetName, rows, sentences }: AuditToken,
  options: { evenIfChanged?: boolean } = {},
): Promise<UndoAuditOutcome> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    const first = Math.max(0, rows - sentences.length);
    const written = sheet.getRangeByIndexes(first, 2, Math.max(1, sentences.length), 1);
    written.load('values');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'undone' };
    const now = written.values as CellValue[][];
    const isSame =
      !used.isNullObject &&
      used.rowCount === rows &&
      used.columnCount === auditHeadings.length &&
      sentences.every((sentence, i) => now[i][0] === sentence);
    if (!isSame && !options.evenIfChanged) {
      return {
        kind: 'changed',
        message: `The sheet “${sheetName}” was changed after it was written. Undo takes those changes away too.`,
      };
    }
    sheet.delete();
    await context.sync();
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
