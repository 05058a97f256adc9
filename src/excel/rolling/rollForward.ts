import { cellAddress } from '../../tables/cellAddress';
import { planRoll, type RollPlan } from '../../tables/rolling/planRoll';
import { rollSource } from '../../tables/rolling/rollSource';
import { settingsText } from '../../tables/settings/settingsText';
import { plainWords } from '../plainWords';
import { blockSteps } from '../sharing/blockSteps';
import { Cancelled, stopIfCancelled } from '../sharing/following';
import { protectionRefusal } from '../sharing/refusals';
import { allOrNothing, type Transaction } from '../sharing/transaction';
import { asOneUndoStep } from '../undoStep';
import { archivesOf, archiveStep, columnWidths, type Archive } from './archiveSteps';
import { arraysInTheWay } from './arraysInTheWay';
import { cellChange, keptChange } from './cellChanges';
import { forgetRollsStep, keepRollStep, type KeptRoll } from './keptRoll';
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
    if (plan.changes.length === 0) return { kind: 'nothing' };
    const message = inTheWay(workbook, plan, archive) ?? (await arraysInTheWay(plan.changes, workbook));
    if (message !== null) return { kind: 'refused', message };
    const archives = archive ? archivesFor(workbook, plan) : [];
    const widths = await columnWidths(archives.map(({ place }) => place));
    stopIfCancelled({ signal: following.signal });
    const kept = keptOf(workbook, plan);
    const job: Job = { workbook, plan, archives, widths, kept, following };
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
  widths: number[][];
  kept: KeptRoll;
  following: RollFollowing;
}

function inTheWay(workbook: RollWorkbook, { changes }: RollPlan, archive: boolean): string | null {
  const touched = new Set(changes.map(({ sheetName }) => sheetName));
  const refusal = protectionRefusal(
    workbook.readOnly,
    workbook.sheets.filter(({ name }) => touched.has(name)),
  );
  if (refusal) return refusal.message;
  return archive && workbook.structureProtected
    ? 'The structure of the workbook is protected, so that the period cannot be kept on sheets of its own. Unprotect it on the Review tab, or do not keep the period as values.'
    : null;
}

function archivesFor({ places, sheets }: RollWorkbook, { tables, step }: RollPlan): Archive[] {
  const rolled = new Set(
    tables
      .filter(({ chosen, changes, texts }) => chosen && changes.length + texts.length > 0)
      .map(({ table }) => table.sheetName),
  );
  const kept = places
    .filter(({ sheetName }) => rolled.has(sheetName))
    .map((place) => ({
      ...place,
      hidden: sheets.some(({ name, hidden }) => name === place.sheetName && hidden),
    }));
  return archivesOf(
    kept,
    step.from.period,
    sheets.map(({ name }) => name),
  );
}

function keptOf(workbook: RollWorkbook, { changes, step }: RollPlan): KeptRoll {
  const cells = new Map(workbook.reading.sheets.map((sheet) => [sheet.sheetName, sheet]));
  const sheets = new Map<string, KeptRoll['sheets'][number]>();
  const ids = new Map(workbook.sheets.map(({ id, name }) => [name, id]));
  for (const change of changes) {
    const { sheetName } = change;
    const sheet = cells.get(sheetName);
    const id = ids.get(sheetName);
    if (!sheet || id === undefined) continue;
    const kept = sheets.get(sheetName) ?? { id, name: sheetName, cells: [] };
    sheets.set(sheetName, kept);
    kept.cells.push(keptChange(change, sheet));
  }
  const { settings, settingsText: before } = workbook;
  const year = step.to.year === '' ? settings.year : step.to.year;
  return {
    number: (workbook.kept?.number ?? 0) + 1,
    from: step.from,
    to: step.to,
    sheets: [...sheets.values()],
    settings: { before, after: settingsText({ ...settings, period: step.to.period, year }, before) },
  };
}

async function rollAll(transaction: Transaction, job: Job): Promise<void> {
  const { workbook, archives, widths, kept, following } = job;
  const { signal } = following;
  const total = archives.length;
  // First what is kept, so that nothing is lost even if the pane is closed half way.
  await transaction.make([keepRollStep(kept)], { signal });
  for (const [at, archive] of archives.entries()) {
    following.onProgress?.('keeping', at, total);
    await transaction.make([archiveStep(archive, widths[at], kept.number)], { signal });
  }
  const steps = blockSteps(
    kept.sheets.flatMap(({ id, cells }) => cells.map((change) => cellChange(id, change, false))),
  );
  following.onProgress?.('writing', 0, steps.length);
  await transaction.make(steps, { signal }, (done) => following.onProgress?.('writing', done, steps.length));
  const forget = await forgetRollsStep((number) => number !== kept.number);
  const { before, after } = kept.settings ?? { before: workbook.settingsText, after: null };
  await transaction.make([settingsStep(before, after), forget]);
}

function outcomeOf({ workbook, plan, archives, kept }: Job): RollOutcome {
  const { changes, tables, texts, drivers, step } = plan;
  const rolled = tables.filter(
    ({ chosen, changes: own, texts: named }) => chosen && own.length + named.length > 0,
  );
  const [first] = changes;
  return {
    kind: 'rolled',
    step,
    tables: rolled.length,
    texts: texts.filter(({ chosen }) => chosen).length,
    drivers: drivers.length,
    cells: changes.length,
    archived: archives.map(({ name }) => name),
    notDone: [...workbook.notRead, ...rolled.flatMap(({ notes }) => notes)],
    first: { sheetName: first.sheetName, address: cellAddress(first.row, first.column) },
    undo: { number: kept.number, from: kept.from, to: kept.to },
  };
}
