import type { Cells } from '../../tables/addressText';
import { rangeAddress } from '../../tables/cellAddress';
import { planRounding, type RoundingOptions } from '../../tables/rounding/planRounding';
import {
  changesInPlace,
  exactCells,
  exactHeadings,
  formulasReplaced,
  roundedCopy,
  rowsOfNote,
} from '../../tables/rounding/roundedCells';
import type { RoundingPlan } from '../../tables/rounding/roundingPlan';
import { auditNote } from '../../tables/rounding/roundingWords';
import type { Rectangle } from '../../tables/types';
import { freeSheetName } from '../freeSheetName';
import { plainWords } from '../plainWords';
import { allOrNothing, type Step } from '../transaction/transaction';
import { asOneUndoStep } from '../undoStep';
import type { AddedSheet, RoundingOutcome, RoundingPlace } from './outcomes';
import { readRoundingSource, type RoundingReading } from './readRoundingSource';
import { roomFor, type Room } from './roomFor';
import { besideStep, inPlaceSteps, lookOfExact, lookOfTable, noteStep, sheetStep } from './roundingSteps';

export interface RoundingRequest {
  cells: Cells;
  /** The cell stands for the block of filled cells it belongs to. */
  oneCell: boolean;
  options: RoundingOptions;
  place: RoundingPlace;
  /** The day in the audit note. */
  today: Date;
  /** Formulas may become figures in place. */
  replaceFormulas?: boolean;
}

/** What is to be written, and where it can be looked at. */
interface Job {
  steps: Step[];
  added: AddedSheet | null;
  sheetName: string;
  area: Rectangle;
  exactSheet: string | null;
  notDone: string[];
}

const left = 'Some of the rounded figures may have been written. Press Ctrl+Z until the sheet is as it was.';
const noNote =
  'There was no empty cell below the table for the note: it is on the sheet of the exact figures.';

/**
 * Rounds the figures of a selection so that they add up: two reads, a pure plan, one write that is one step for Ctrl+Z.
 * Either all of it is written or the workbook is as it was. In place the exact figures and formulas are kept on a sheet of
 * their own, and formulas that become figures need a yes. Never throws.
 */
export async function roundSelection(request: RoundingRequest): Promise<RoundingOutcome> {
  try {
    const reading = await readRoundingSource(request.cells, request.oneCell);
    const plan = planRounding(reading.cells, request.options);
    if (plan.kind === 'refused') return { kind: 'refused', message: plan.message };
    if (plan.moves.length === 0) return { kind: 'nothing' };
    const source = sourceOf(reading);
    const target = targetOf(source, request.place);
    const room = await roomFor(reading, request.place, source, target);
    const replaced = request.place === 'inPlace' ? formulasReplaced(plan) : [];
    if (replaced.length > 0 && !request.replaceFormulas) {
      return { kind: 'question', message: questionText(replaced) };
    }
    const job = jobOf(request, reading, plan, room, source, target);
    const { sheetId, after } = await write(job);
    return {
      kind: 'rounded',
      sheetName: job.sheetName,
      address: rangeAddress(job.area),
      exactSheet: job.exactSheet,
      figures: plan.figures,
      beyond: plan.beyond,
      notDone: job.notDone,
      undo: { sheetId, area: job.area, after, steps: job.steps, added: job.added },
    };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

function sourceOf({ cells }: RoundingReading): Rectangle {
  const { row, column, values } = cells;
  return { row, column, rows: values.length, columns: values[0].length };
}

/** Beside: after one free column, with room for the note. */
function targetOf(source: Rectangle, place: RoundingPlace): Rectangle {
  const rows = source.rows + rowsOfNote;
  if (place === 'newSheet') return { row: 0, column: 0, rows, columns: source.columns };
  return { ...source, column: source.column + source.columns + 1, rows };
}

function questionText(replaced: readonly string[]): string {
  const [first] = replaced;
  const many =
    replaced.length === 1
      ? `${first} holds a formula and becomes a figure`
      : `${replaced.length.toLocaleString('en-GB')} formulas, the first in ${first}, become figures`;
  return `${many}. What they were is kept on the sheet of the exact figures. Totals stay formulas. Round in place?`;
}

function jobOf(
  { place, today }: RoundingRequest,
  { cells, sheetId }: RoundingReading,
  plan: RoundingPlan,
  room: Room,
  source: Rectangle,
  target: Rectangle,
): Job {
  const { sheetName } = cells;
  if (place === 'beside') {
    const copy = roundedCopy(plan, target, today);
    const step = besideStep(sheetId, source, target, copy, room.widths, room.sourceWidths);
    return { steps: [step], added: null, sheetName, area: target, exactSheet: null, notDone: [] };
  }
  if (place === 'newSheet') {
    const name = freeSheetName('Rounded', room.sheetNames);
    const look = lookOfTable(sheetName, source, room.sourceWidths);
    const step = sheetStep(name, roundedCopy(plan, target, today), look);
    return { steps: [], added: { name, step }, sheetName: name, area: target, exactSheet: null, notDone: [] };
  }
  const exactSheet = freeSheetName('Exact figures', room.sheetNames);
  const kept = exactCells(plan, today);
  const formats = kept.map((row) => row.map(() => 'General'));
  const added = {
    name: exactSheet,
    step: sheetStep(exactSheet, { cells: kept, formats }, lookOfExact(exactHeadings(plan))),
  };
  const steps = inPlaceSteps(sheetId, changesInPlace(plan));
  if (room.noteFits) {
    steps.push(noteStep(sheetId, source.row + source.rows + 1, source.column, auditNote(plan, today)));
  }
  return { steps, added, sheetName, area: source, exactSheet, notDone: room.noteFits ? [] : [noNote] };
}

function write(job: Job): Promise<{ sheetId: string; after: unknown[][] }> {
  return asOneUndoStep((context) =>
    allOrNothing(context, left, async (transaction) => {
      await transaction.make(job.added ? [job.added.step, ...job.steps] : job.steps);
      const sheet = context.workbook.worksheets.getItem(job.sheetName);
      sheet.load('id');
      const { row, column, rows, columns } = job.area;
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load('formulas');
      await context.sync();
      return { sheetId: sheet.id, after: range.formulas };
    }),
  );
}
