import { plainWords } from '../plainWords';
import { insist } from '../insist';
import { askHiddenText, hiddenText } from '../settings/hiddenText';
import { settingsName } from '../settings/settingsName';
import { blockSteps } from '../transaction/blockSteps';
import { protectionRefusal } from '../sharing/refusals';
import { allOrNothing, type Step, type Transaction } from '../transaction/transaction';
import { asOneUndoStep } from '../undoStep';
import { archivesMade, deleteArchives } from './archiveSteps';
import { findRolled, undoChanges, type RolledNow } from './findRolled';
import { forgetRollsStep, readKeptRoll, type KeptRoll } from './keptRoll';
import { labelsNow, labelStep } from './labelSteps';
import type { UndoRollOutcome } from './outcomes';
import { settingsStep } from './settingsStep';
import { renameBackSteps } from './renameBack';

const left = 'Some cells may have been put back already. Close the workbook without saving it.';
const gone = 'The workbook no longer keeps what was there before, so rolling forward cannot be undone.';

/**
 * Takes the last roll back: every cell, wherever rows, columns and sheets have gone since, names of sheets, titles of charts,
 * headers and footers, the settings, and the sheets that kept the period. Never throws.
 * @param partly true: what was changed since, or cannot be found, stays as it is; false asks first.
 */
export async function undoRoll({ partly = false } = {}): Promise<UndoRollOutcome> {
  try {
    const kept = await readKeptRoll();
    if (!kept) return { kind: 'refused', message: gone };
    const now = await findRolled(kept);
    const book = await readBook();
    const message = inTheWay(now, book);
    if (message !== null) return { kind: 'refused', message };
    if (now.changed.length > 0 && !partly) {
      return { kind: 'question', message: asked(now.changed.length), cells: now.changed };
    }
    const { steps, notDone: names } = renameBackSteps(now, await archivesMade(kept.number), book.sheetNames);
    const changes = undoChanges(now);
    const job: Job = { kept, settingsText: book.settingsText, steps: [...steps, ...blockSteps(changes)] };
    const notBack = await asOneUndoStep((context) =>
      allOrNothing(context, left, (transaction) => putBack(transaction, job)),
    );
    return {
      kind: 'undone',
      cells: changes.length,
      notDone: [...now.renamed, ...names, ...notBack, ...(await withoutArchives(kept))],
    };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

/** Keeps the roll for good: what was there before is forgotten. */
export async function dismissRoll(): Promise<UndoRollOutcome> {
  try {
    const context = new Excel.RequestContext();
    const forget = await forgetRollsStep(() => true);
    await allOrNothing(context, left, (transaction) => transaction.make(forget));
    return { kind: 'undone', cells: 0, notDone: [] };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

interface Book {
  readOnly: boolean;
  structureProtected: boolean;
  sheetNames: string[];
  settingsText: string | null;
}

async function readBook(): Promise<Book> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  const settings = askHiddenText(context, settingsName);
  await context.sync();
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    settingsText: hiddenText(settings),
  };
}

function inTheWay({ sheets, renames }: RolledNow, { readOnly, structureProtected }: Book): string | null {
  const refusal = protectionRefusal(readOnly, sheets.found);
  if (refusal) return refusal.message;
  return structureProtected && renames.length > 0
    ? 'The structure of the workbook is protected, so that sheets cannot have their names back. Unprotect it on the Review tab, then try again.'
    : null;
}

function asked(cells: number): string {
  return cells === 1
    ? 'One cell was changed or deleted since. It would stay as it is.'
    : `${cells.toLocaleString('en-GB')} cells were changed or deleted since. They would stay as they are.`;
}

interface Job {
  kept: KeptRoll;
  settingsText: string | null;
  steps: Step[];
}

/** Answers with what was not put back, in sentences. */
async function putBack(transaction: Transaction, { kept, settingsText, steps }: Job): Promise<string[]> {
  await transaction.make(steps);
  // Titles that are linked to a cell have gone back with it.
  const labels = kept.labels.filter(({ of }) => of !== 'sheet');
  const texts = await labelsNow(labels);
  const rest = labels.filter(({ after }, at) => texts[at] === after).map((label) => labelStep(label, true));
  const changed = labels.filter(({ before, after }, at) => texts[at] !== after && texts[at] !== before);
  const { settings } = kept;
  const sameSettings = settings !== null && settingsText === settings.after;
  if (sameSettings) rest.push(settingsStep(settings.after, settings.before));
  const forget = await forgetRollsStep((number) => number === kept.number);
  await transaction.make([...rest, ...forget]);
  return [
    ...changed.map(
      ({ before }) => `A title or header that was “${before}” was changed since and is left as it is.`,
    ),
    ...(settings && !sameSettings ? ['The settings were changed since and are left as they are.'] : []),
  ];
}

/** Deleting a sheet cannot be taken back, so it comes last; where Excel will not, that is said. */
async function withoutArchives({ number }: KeptRoll): Promise<string[]> {
  try {
    await insist(() => deleteArchives(number));
    return [];
  } catch {
    return ['The sheets that kept the period as values could not be deleted. Delete them by hand.'];
  }
}
