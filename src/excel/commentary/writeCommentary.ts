import { rangeAddress } from '../../tables/cellAddress';
import type { LineWanting } from '../../tables/commentary/compose/linesWanting';
import type { Writing } from '../../tables/commentary/place/lineCells';
import { planCommentary } from '../../tables/commentary/place/planCommentary';
import { planUpdate, type UpdatePlan } from '../../tables/commentary/place/planUpdate';
import {
  chosenLines,
  reportOf,
  type Report,
  type ReportLine,
} from '../../tables/commentary/place/reportLines';
import { writtenAbout, type WrittenCommentary } from '../../tables/commentary/place/writtenCommentary';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { notDoneWords } from './notDoneWords';
import { newPlace } from './newPlace';
import type { CommentaryOutcome, CommentaryRequest } from './outcomes';
import { commentarySources } from './readCommentary';
import { updateCommentary } from './updateCommentary';
import { writeNew } from './writeNew';

/** Characters that Excel takes in a formula, and in one request with everything else in it. */
const longestFormula = 8192;
const mostCharacters = 3_000_000;

/**
 * Writes commentary on the lines of a table, or brings up to date what was written about it earlier. The workbook is read
 * again first. All or nothing. Never throws: what goes wrong is `refused`, in words for the user.
 */
export async function writeCommentary(request: CommentaryRequest): Promise<CommentaryOutcome> {
  try {
    return await write(request);
  } catch (error) {
    const address = error instanceof PlainProblem ? error.address : undefined;
    return { kind: 'refused', message: plainWords(error), ...(address ? { address } : {}) };
  }
}

async function write({
  tableId,
  choice,
  layout,
  style,
  settings,
  plural,
}: CommentaryRequest): Promise<CommentaryOutcome> {
  const { tables, written: earlier, bridges } = await commentarySources();
  const table = tables.find(({ id }) => id === tableId);
  if (!table) throw new PlainProblem('The table is no longer where it was. Choose it again.');
  const writing: Writing = { table, settings, style };
  const written = writtenAbout(table, earlier);
  const report = reportOf(table, written, bridges, settings, style, plural);
  if (written) return update(written, planUpdate(report, written, choice, writing), report);

  const lines = chosenLines(report, choice);
  if (lines.length === 0) throw new PlainProblem(nothingChosen(choice));
  const place = await newPlace(table, layout);
  const plan = planCommentary(lines, writing, place);
  checkLengths(plan.cells.flat());
  const token = await writeNew(plan, place);
  return {
    kind: 'written',
    update: false,
    sheetName: token.sheetName,
    address: token.table,
    lines: lines.length,
    wanting: wantingOf(lines),
    added: lines.length,
    notDone: notDoneWords({ unreadable: table.unreadable }),
    undo: { kind: 'new', token },
  };
}

async function update(
  written: WrittenCommentary,
  plan: UpdatePlan,
  { table, lines: all }: Report,
): Promise<CommentaryOutcome> {
  const { sheetName } = written;
  const address = rangeAddress(plan.block.after);
  const notDone = notDoneWords({ ...plan, unreadable: table.unreadable });
  if (plan.changes.length === 0) return { kind: 'unchanged', sheetName, address, notDone };
  checkLengths(plan.changes.map(({ after }) => after));
  const undo = await updateCommentary(written, plan);
  const wanting = wantingOf(all);
  return {
    kind: 'written',
    update: true,
    sheetName,
    address,
    lines: plan.lines,
    wanting,
    added: plan.added,
    notDone,
    undo,
  };
}

function wantingOf(lines: readonly LineWanting<ReportLine>[]): number {
  return lines.filter(({ wantsDriver }) => wantsDriver).length;
}

function nothingChosen(choice: CommentaryRequest['choice']): string {
  if (choice === 'material') return 'No variance is above the threshold. Choose all lines, or select some.';
  return choice === 'all'
    ? 'The table has no lines with a variance.'
    : 'Select lines of the table, then try again.';
}

function checkLengths(cells: readonly unknown[]): void {
  const lengths = cells.map((cell) => String(cell).length);
  if (lengths.some((length) => length > longestFormula)) {
    throw new PlainProblem(
      'A paragraph is too long for one formula. Leave out the components, or shorten the phrases in Settings.',
    );
  }
  if (lengths.reduce((total, length) => total + length, 0) > mostCharacters) {
    throw new PlainProblem('These are too many lines for one commentary. Choose those above the threshold.');
  }
}
