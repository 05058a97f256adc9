import { cellAddress } from '../../tables/cellAddress';
import { plainWords } from '../plainWords';
import { asOneUndoStep } from '../undoStep';
import { blockSteps } from '../transaction/blockSteps';
import type { CellChange } from '../transaction/cellStep';
import { restoreElsewhere, type RestoredElsewhere } from './elsewhere/restoreElsewhere';
import { Cancelled, type Following } from '../following';
import { forgetStep, keepStep, readKept, type KeptSet } from './keptParts';
import type { Kept, KeptCell, KeptSheet } from './kept';
import { findKeptSheets, type KeptSheets } from './keptSheets';
import { moverOf, type Mover } from '../tracking/moves';
import type { Item, RestoreOutcome } from './outcomes';
import { protectionRefusal } from './refusals';
import { restoreChanges } from './restoreChanges';
import { tracked, trackPrefix, trackStep, untrackStep } from '../tracking/tracks';
import { allOrNothing, type Step, type Transaction } from '../transaction/transaction';
import { undoIfAsLeft } from './undoSharing';

/** What the user wants of it. */
export interface RestoreOptions {
  /** Put formulas back also where somebody has typed over them. Default: those cells are left. */
  typedOverToo?: boolean;
}

const left = 'Some formulas may have been put back already. Close the workbook without saving it.';

/**
 * Puts back the formulas that prepareToShare replaced: where inputs were changed, rows moved and sheets renamed since, as
 * they would have become there. What cannot be placed, or was typed over, stays remembered and is reported. Never throws;
 * where anything fails, the workbook is as it was.
 */
export async function restoreFormulas(
  options: RestoreOptions = {},
  following: Following = {},
): Promise<RestoreOutcome> {
  try {
    const sets = await readKept();
    if (sets.length === 0) return { kind: 'nothing' };
    const kept = together(sets);
    const sheets = await findKeptSheets(kept, following);
    const context = new Excel.RequestContext();
    context.workbook.load('readOnly');
    await context.sync();
    const mover = moverOf(sheets.moved);
    const typedOverToo = options.typedOverToo === true;
    const ids = new Map(sheets.found.map(({ kept: { id }, id: now }) => [id, now]));
    const elsewhere = await restoreElsewhere(kept.elsewhere, ids, mover);
    const touched = sheets.found.filter(({ matches }) => matches.matched.length > 0);
    const refusal = protectionRefusal(
      context.workbook.readOnly,
      uniqueByName([...touched, ...elsewhere.sheets]),
    );
    if (refusal) return refusal;

    const changes = await restoreChanges(sheets, mover, typedOverToo, following);
    const number = 1 + sets[sets.length - 1].number;
    const rest: KeptSet = {
      number,
      kept: { sheets: restOf(sheets, mover, typedOverToo, number), elsewhere: elsewhere.left },
    };
    const forget = await Promise.all(sets.map(forgetStep));
    return await asOneUndoStep((step) =>
      allOrNothing(step, left, (transaction) =>
        putBack(transaction, { sheets, changes, elsewhere, rest, forget, typedOverToo, following }),
      ),
    );
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

/** Everything remembered, as if at once. */
function together(sets: readonly KeptSet[]): Kept {
  return {
    sheets: sets.flatMap(({ kept }) => kept.sheets),
    elsewhere: sets.flatMap(({ kept }) => kept.elsewhere),
  };
}

/** A sheet may be named once for its cells and once for its formats. */
function uniqueByName<T extends { name: string }>(sheets: readonly T[]): T[] {
  return [...new Map(sheets.map((sheet) => [sheet.name, sheet])).values()];
}

interface Job {
  sheets: KeptSheets;
  changes: CellChange[];
  elsewhere: RestoredElsewhere;
  rest: KeptSet;
  forget: Step[];
  typedOverToo: boolean;
  following: Following;
}

async function putBack(
  transaction: Transaction,
  { sheets, changes, elsewhere, rest, forget, typedOverToo, following }: Job,
): Promise<RestoreOutcome> {
  const steps = blockSteps(changes);
  await transaction.make(steps, following, (done) => following.onProgress?.('replacing', done, steps.length));
  await transaction.make(
    [
      ...elsewhere.steps,
      ...sheets.found.map(({ id, kept, trackFormulas }) => untrackStep(id, kept.tracks, trackFormulas)),
      ...(rest.kept.sheets.length + rest.kept.elsewhere.length > 0 ? [keepStep(rest)] : []),
      ...rest.kept.sheets.filter(({ tracks }) => tracks.length > 0).map(trackStep),
      ...forget,
    ],
    following,
  );
  const typedOver = typedOverToo ? [] : sheets.found.flatMap(typedOverItems);
  const unplaced = [
    ...sheets.found.flatMap(({ name, matches }) =>
      matches.unplaced.map((cell) => lostItem(name, cell, 'Its place was not found')),
    ),
    ...sheets.gone.flatMap(({ name, cells }) =>
      cells.map((cell) => lostItem(name, cell, 'The sheet is gone')),
    ),
  ];
  const expected = changes.map(({ area, next }) => ({ area, formula: String(next[0][0]) }));
  return {
    kind: 'restored',
    restored: changes.length + elsewhere.restored,
    typedOver: typedOver.length,
    unplaced: unplaced.length,
    notDone: [
      ...elsewhere.notDone,
      ...sheets.copies.map(
        ({ name, of }) =>
          `The sheet “${name}” is a copy made since: its formulas stay as they are. Delete it, or copy “${of}” again.`,
      ),
    ],
    items: [...typedOver, ...unplaced],
    undo: { undo: () => undoIfAsLeft(transaction, expected) },
  };
}

function typedOverItems({ name, matches }: KeptSheets['found'][number]): Item[] {
  return matches.typedOver.map(({ cell, at }) => ({
    sheetName: name,
    address: cellAddress(at.row, at.column),
    text: `Typed over; it was ${cell.formula}`,
  }));
}

function lostItem(sheetName: string, cell: KeptCell, why: string): Item {
  return { sheetName, address: cellAddress(cell.row, cell.column), text: `${why}; it was ${cell.formula}` };
}

/** What stays remembered: cells that were typed over, as they are now, and those without a place, as they were. */
function restOf(
  { found, gone }: KeptSheets,
  mover: Mover,
  typedOverToo: boolean,
  number: number,
): KeptSheet[] {
  const sheets = found.flatMap(({ kept, id, name, matches }, place): KeptSheet[] => {
    const cells = (typedOverToo ? [] : matches.typedOver).map(({ cell, at }) => ({
      ...cell,
      ...at,
      formula: mover.formula(cell.formula, id),
      native: cell.native === null ? null : mover.formula(cell.native, id),
    }));
    const there = cells.length > 0 ? [tracked({ id, name }, cells, trackPrefix(number, place))] : [];
    const lost = matches.unplaced;
    return [...there, ...(lost.length > 0 ? [{ ...kept, id, name, cells: lost, tracks: [] }] : [])];
  });
  const lostSheets = gone.map((kept) => ({ ...kept, tracks: [] }));
  return [...sheets, ...lostSheets];
}
