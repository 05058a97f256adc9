import { onSheet, rangeAddress } from '../tables/cellAddress';
import { planPreview } from '../tables/planPreview';
import { planTable } from '../tables/planTable';
import type { TableSource } from '../tables/tableSource';
import { recognise } from '../tables/recognise';
import { summarise } from '../tables/summarise';
import type { TablePlan } from '../tables/plan';
import type { Reading } from '../tables/reading';
import type { Rectangle, SourceGrid } from '../tables/types';
import { inTheWay, placeQuestion } from './inTheWay';
import type { BuildFollowing, BuildOutcome, BuildRequest } from './outcomes';
import { PlainProblem } from './plainProblem';
import { checkLimits } from './planLimits';
import { plainWords } from './plainWords';
import { Cancelled, stopIfCancelled } from './following';
import { readSurroundings } from './surroundings';
import { writeTable } from './writeTable';

/**
 * Builds a table: one read, a pure plan, one write, and a third request where charts are to be described to those who do
 * not see them. Either the whole table is there afterwards or the workbook is as it was.
 * Never throws: what goes wrong is `refused`, in words for the user. Very long tables are read and written in several parts.
 */
export async function buildTable(
  request: BuildRequest,
  following: BuildFollowing = {},
): Promise<BuildOutcome> {
  try {
    return await build(withAnswers(request), following);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    const address = error instanceof PlainProblem ? error.address : undefined;
    return { kind: 'refused', message: plainWords(error), ...(address ? { address } : {}) };
  }
}

function withAnswers(request: BuildRequest): BuildRequest {
  if (request.answers?.[placeQuestion] !== 'newSheet') return request;
  return { ...request, options: { ...request.options, place: 'newSheet' } };
}

/**
 * Where the block stands beside its source: to the right, with one empty column between, and its headings level with the
 * user's, so that the services stand side by side.
 */
function blockBeside({ source, headingRow }: Reading, { block, table }: TablePlan): Rectangle {
  const titleRows = table.row - block.row;
  const row = headingRow === null ? source.row : Math.max(0, headingRow - titleRows);
  return { ...block, row, column: source.column + source.columns + 1 };
}

/** The reading made again from the cells as they are now, under the user's corrections. */
function readAgain(request: BuildRequest, fresh: SourceGrid | null): TableSource {
  if (request.from.kind !== 'selection' || !fresh) return request.from;
  const { corrections } = request.from.reading;
  const reading = recognise(fresh, request.specification, corrections);
  const [first] = reading.problems;
  if (first) {
    const others = reading.problems.length - 1;
    const more = others > 0 ? ` There ${others === 1 ? 'is 1 more' : `are ${others} more`} like this.` : '';
    const address = first.address ? onSheet(fresh.sheetName, first.address) : undefined;
    throw new PlainProblem(`${first.message}${more}`, address);
  }
  return { kind: 'selection', reading };
}

function changedSince(before: SourceGrid, now: SourceGrid): boolean {
  return now.values.some((row, i) => row.some((cell, j) => cell !== before.values[i][j]));
}

async function build(request: BuildRequest, following: BuildFollowing): Promise<BuildOutcome> {
  stopIfCancelled(following);
  const { specification, from, options } = request;
  const reading = from.kind === 'selection' ? from.reading : null;
  const source = reading?.source ?? null;
  const beside = reading && options.place === 'beside' ? blockBeside(reading, planPreview(request)) : null;

  const surroundings = await readSurroundings(specification.sheetName, source, beside);
  stopIfCancelled(following);
  const question = inTheWay(surroundings);
  if (question) return { kind: 'question', question };

  const plan = planTable(specification, readAgain(request, surroundings.source), options, surroundings.place);
  if (beside && (plan.block.rows !== beside.rows || plan.block.columns !== beside.columns)) {
    throw new PlainProblem('The cells have changed since they were read. Select them again.');
  }
  checkLimits(plan);
  const { undo, described } = await writeTable(plan, surroundings, following);

  const notDone = [...plan.notices];
  if (!described) {
    notDone.push(
      'This version of Excel takes no description of pictures, so screen readers have none to read.',
    );
  }
  if (source && surroundings.source && changedSince(source, surroundings.source)) {
    notDone.push('The cells had changed since the preview. The table is built from what they hold now.');
  }
  const summary = summarise(specification, plan, from.kind === 'blank');
  return {
    kind: 'built',
    sheetName: plan.sheetName,
    address: onSheet(plan.sheetName, rangeAddress(plan.table)),
    rows: summary.rows,
    summary,
    notDone,
    undo,
  };
}
