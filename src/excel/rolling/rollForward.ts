import { cellAddress } from '../../tables/cellAddress';
import { changesAnything, planRoll, type RollPlan } from '../../tables/rolling/planRoll';
import { movesSettings } from '../../tables/rolling/movesSettings';
import { rollSource } from '../../tables/rolling/rollSource';
import { plainWords } from '../plainWords';
import { blockSteps } from '../transaction/blockSteps';
import { Cancelled, stopIfCancelled } from '../following';
import { protectionRefusal } from '../sharing/refusals';
import { trackStep } from '../tracking/tracks';
import { allOrNothing, type Transaction } from '../transaction/transaction';
import { asOneUndoStep } from '../undoStep';
import { archivesOf, archiveStep, forgetNamesStep, type Archive, type SheetToKeep } from './archiveSteps';
import { haveSpills } from '../reading/spills';
import { archiveBlocks } from './archiveValues';
import { arraysInTheWay } from './arraysInTheWay';
import { rollChange } from './cellChanges';
import { forgetRollsStep, keepRollStep, type KeptRoll } from './keptRoll';
import { keptOf } from './keptOf';
import { labelsNow, labelStep } from './labelSteps';
import type { RollFollowing, RollOutcome, RollRequest } from './outcomes';
import { readRollWorkbook, type RollWorkbook } from './readRollWorkbook';
import { settingsStep } from './settingsStep';

const left = 'Some cells may have been changed already. Close the workbook without saving it.';

/**
 * Rolls the workbook forward to the next period, as it was previewed: the workbook is read again, so that what was typed
 * since counts. What is replaced is kept in the workbook for undoRoll. Never throws; where anything fails, the workbook is as
 * it was.
 */
export async function rollForward(request: RollRequest, following: RollFollowing = {}): Promise<RollOutcome> {
  try {
    const workbook = await readRollWorkbook(following);
    const { step, choices, archive } = request;
    const plan = planRoll(rollSource(workbook.reading, step), step, choices);
    const changes = changesAnything(plan);
    if (!changes && !movesSettings(workbook.settings, step)) return { kind: 'nothing' };
    const message =
      inTheWay(workbook, plan, archive && changes) ?? (await arraysInTheWay(plan.changes, workbook));
    if (message !== null) return { kind: 'refused', message };
    const archives = archive ? await archivesFor(workbook, plan) : [];
    stopIfCancelled({ signal: following.signal });
    const kept = keptOf(workbook, plan);
    const job: Job = { workbook, plan, archives, kept, following };
    await asOneUndoStep((each) => allOrNothing(each, left, (transaction) => rollAll(transaction, job)));
    return outcomeOf(job);
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

interface Job {
  workbook: RollWorkbook;
  plan: RollPlan;
  archives: Archive[];
  kept: KeptRoll;
  following: RollFollowing;
}

function chosenLabels({ labels }: RollPlan): RollPlan['labels'] {
  return labels.filter(({ chosen }) => chosen);
}

function inTheWay(workbook: RollWorkbook, plan: RollPlan, archive: boolean): string | null {
  const touched = new Set([...plan.changes, ...chosenLabels(plan)].map(({ sheetName }) => sheetName));
  const refusal = protectionRefusal(
    workbook.readOnly,
    workbook.sheets.filter(({ name }) => touched.has(name)),
  );
  if (refusal) return refusal.message;
  if (!workbook.structureProtected) return null;
  if (archive) {
    return 'The structure of the workbook is protected, so that the period cannot be kept on sheets of its own. Unprotect it on the Review tab, or do not keep the period as values.';
  }
  return chosenLabels(plan).some(({ of }) => of === 'sheet')
    ? 'The structure of the workbook is protected, so that sheets cannot be renamed. Unprotect it on the Review tab, or leave their names as they are.'
    : null;
}

/** What sheets are called once those that name the period are renamed. */
function namesThen(plan: RollPlan): Map<string, string> {
  const renamed = chosenLabels(plan).filter(({ of }) => of === 'sheet');
  return new Map(renamed.map(({ before, after }) => [before, after]));
}

/** Sheets with tables that roll forward, and those that are renamed: they are the period's too. */
async function archivesFor({ places, sheets, reading }: RollWorkbook, plan: RollPlan): Promise<Archive[]> {
  const { tables, step } = plan;
  const then = namesThen(plan);
  const rolled = new Set([
    ...tables
      .filter(({ chosen, changes, texts }) => chosen && changes.length + texts.length > 0)
      .map(({ table }) => table.sheetName),
    ...then.keys(),
  ]);
  const wanted = places.filter(({ sheetName }) => rolled.has(sheetName));
  const spills = await haveSpills(wanted.map(({ id: sheetId, ...area }) => ({ ...area, sheetId })));
  const kept = wanted.flatMap((place, at): SheetToKeep[] => {
    const { sheetName } = place;
    const sheet = sheets.find(({ name }) => name === sheetName);
    const cells = reading.sheets.find((each) => each.sheetName === sheetName);
    if (!sheet || !cells) return [];
    const blocks = archiveBlocks(cells, spills[at]);
    return [{ place, visibility: sheet.visibility, blocks, nameThen: then.get(sheetName) ?? sheetName }];
  });
  return archivesOf(
    kept,
    step.from.period,
    sheets.map(({ name }) => then.get(name) ?? name),
  );
}

async function rollAll(transaction: Transaction, job: Job): Promise<void> {
  const { workbook, plan, archives, kept, following } = job;
  const { signal } = following;
  const then = namesThen(plan);
  const steps = blockSteps(kept.sheets.flatMap(({ id, cells }) => cells.map((cell) => rollChange(id, cell))));
  const renames = kept.labels.filter(({ of }) => of === 'sheet');
  // First what is kept, so that nothing is lost even if the pane is closed half way.
  await transaction.make([keepRollStep(kept), ...renames.map((label) => labelStep(label, false))], {
    signal,
  });
  const sheetIds = new Set(workbook.sheets.map(({ id }) => id));
  for (const [at, archive] of archives.entries()) {
    following.onProgress?.('keeping', at, archives.length);
    await transaction.make([archiveStep(archive, kept.number, sheetIds)], { signal });
  }
  const tracks = [...kept.sheets, ...kept.anchors].map(({ name, ...sheet }) =>
    trackStep({ ...sheet, name: then.get(name) ?? name }),
  );
  await transaction.make([await forgetNamesStep(archives), ...tracks], { signal });
  following.onProgress?.('writing', 0, steps.length);
  await transaction.make(steps, { signal }, (done) => following.onProgress?.('writing', done, steps.length));
  // Titles that are linked to a cell have followed it by now: only those that were typed still say what they did.
  const others = kept.labels.filter(({ of }) => of !== 'sheet');
  const now = await labelsNow(others);
  const typed = others.filter(({ before }, at) => now[at] === before);
  const forget = await forgetRollsStep((number) => number !== kept.number);
  const { before, after } = kept.settings ?? { before: workbook.settingsText, after: null };
  await transaction.make([
    ...typed.map((label) => labelStep(label, false)),
    settingsStep(before, after),
    ...forget,
  ]);
}

function outcomeOf({ workbook, plan, archives, kept }: Job): RollOutcome {
  const { changes, tables, texts, drivers, step } = plan;
  const rolled = tables.filter(
    ({ chosen, changes: own, texts: named }) => chosen && own.length + named.length > 0,
  );
  const first = changes.at(0);
  const then = namesThen(plan);
  return {
    kind: 'rolled',
    step,
    tables: rolled.length,
    texts: texts.filter(({ chosen }) => chosen).length + chosenLabels(plan).length,
    drivers: drivers.length,
    cells: changes.length,
    archived: archives.map(({ name }) => name),
    notDone: [...workbook.notRead, ...rolled.flatMap(({ notes }) => notes)],
    first: first
      ? {
          sheetName: then.get(first.sheetName) ?? first.sheetName,
          address: cellAddress(first.row, first.column),
        }
      : null,
    undo: { number: kept.number, from: kept.from, to: kept.to },
  };
}
