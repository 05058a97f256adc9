/** Writes a comparison on a sheet of its own, and takes it away again. */
import type { Comparison } from '../../tables/comparing/change';
import type { CellValue } from '../../tables/types';
import { dayText } from '../checking/auditCells';
import { freeSheetName } from '../freeSheetName';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { allOrNothing, type Step } from '../sharing/transaction';
import { asOneUndoStep } from '../undoStep';
import {
  comparisonCells,
  comparisonHeadings,
  comparisonTitle,
  figureColumn,
  firstRow,
  sentenceColumn,
  type ComparisonCells,
} from './comparisonCells';

/** What undoComparison needs. Opaque to the pane. */
export interface ComparisonToken {
  sheetName: string;
  /** What was written, to notice later changes. */
  first: number;
  sentences: string[];
}

export type WriteOutcome =
  { kind: 'written'; sheetName: string; undo: ComparisonToken } | { kind: 'refused'; message: string };

export type UndoComparisonOutcome =
  | { kind: 'undone' }
  /** Somebody has changed the sheet: ask, then undo again with `evenIfChanged`. */
  | { kind: 'changed'; message: string }
  | { kind: 'refused'; message: string };

const wantedName = 'Comparison';
/** Rows written in one step. */
const rowsAtOnce = 1_000;
/** In points, from the left. */
const widths = [110, 90, 180, 130, 80, 80, 80, 110, 420];
const left = 'A part of the comparison may have been written. Delete its sheet.';
const structureProtected =
  'The structure of the workbook is protected, so no sheet can be added. Unprotect it on the Review tab, then try again.';

/**
 * Writes every change on a new sheet at the end: all of it, or nothing. Plain cells, one step for Ctrl+Z where Excel can.
 * Never throws.
 * @param fileName of the other workbook.
 */
export async function writeComparison(
  comparison: Comparison,
  fileName: string,
  date: Date,
): Promise<WriteOutcome> {
  try {
    const context = new Excel.RequestContext();
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) throw new PlainProblem(structureProtected);
    const sheetName = freeSheetName(
      wantedName,
      worksheets.items.map(({ name }) => name),
    );
    const cells = comparisonCells(comparison, fileName, dayText(date));
    await asOneUndoStep((step) =>
      allOrNothing(step, left, (transaction) => transaction.make(stepsOf(sheetName, cells))),
    );
    const sentences = comparison.changes.map(({ sentence }) => sentence);
    return { kind: 'written', sheetName, undo: { sheetName, first: firstRow(cells), sentences } };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

function stepsOf(sheetName: string, comparison: ComparisonCells): Step[] {
  const { head, rows } = comparison;
  const first = firstRow(comparison);
  const steps: Step[] = [
    {
      size: 2_000,
      make({ workbook }) {
        const sheet = workbook.worksheets.add(sheetName);
        sheet.getRangeByIndexes(0, 0, head.length, 2).values = head;
        sheet.getRangeByIndexes(0, 1, head.length, 1).format.horizontalAlignment = 'Left';
        sheet.getRange('A1').format.font.bold = true;
        const headings = sheet.getRangeByIndexes(first - 1, 0, 1, comparisonHeadings.length);
        headings.values = [comparisonHeadings];
        headings.format.font.bold = true;
        sheet.getRangeByIndexes(first - 1, figureColumn, 1, 3).format.horizontalAlignment = 'Right';
        widths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
        });
      },
      takeBack: (context) => deleteOwn(context, sheetName),
    },
  ];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce);
    steps.push({
      size: part.reduce((sum, { cells }) => sum + cells.join('').length + 120, 0),
      make({ workbook }) {
        const sheet = workbook.worksheets.getItem(sheetName);
        const range = sheet.getRangeByIndexes(first + from, 0, part.length, comparisonHeadings.length);
        const figures = sheet.getRangeByIndexes(first + from, figureColumn, part.length, 3);
        figures.numberFormat = part.map(({ numberFormats }) => numberFormats);
        figures.format.horizontalAlignment = 'Right';
        range.values = part.map(({ cells }) => cells);
        range.format.verticalAlignment = 'Top';
        sheet.getRangeByIndexes(first + from, sentenceColumn, part.length, 1).format.wrapText = true;
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
  if (value === '' || value === comparisonTitle) sheet.delete();
}

/** Deletes the sheet of a comparison; when it was changed since, it asks first. Never throws. */
export async function undoComparison(
  { sheetName, first, sentences }: ComparisonToken,
  options: { evenIfChanged?: boolean } = {},
): Promise<UndoComparisonOutcome> {
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    const written = sheet.getRangeByIndexes(first, sentenceColumn, Math.max(1, sentences.length), 1);
    written.load('values');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'undone' };
    const now = written.values as CellValue[][];
    const isSame =
      !used.isNullObject &&
      used.rowCount === first + sentences.length &&
      used.columnCount === comparisonHeadings.length &&
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
