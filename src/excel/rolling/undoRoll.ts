import { cellAddress } from '../../tables/cellAddress';
import { insist } from '../insist';
import { plainWords } from '../plainWords';
import { blockSteps } from '../sharing/blockSteps';
import { protectionRefusal } from '../sharing/refusals';
import { readCells } from '../sharing/readCells';
import { allOrNothing } from '../sharing/transaction';
import { asOneUndoStep } from '../undoStep';
import { askHiddenText, hiddenText } from '../settings/hiddenText';
import { settingsName } from '../settings/settingsName';
import { deleteArchives } from './archiveSteps';
import { cellChange, holds } from './cellChanges';
import { forgetRollsStep, readKeptRoll, type KeptChange, type KeptRoll } from './keptRoll';
import type { UndoRollOutcome } from './outcomes';
import { settingsStep } from './settingsStep';

const left = 'Some cells may have been put back already. Close the workbook without saving it.';
const gone = 'The workbook no longer keeps what was there before, so rolling forward cannot be undone.';

/**
 * Takes the last roll back: every cell, the settings, and the sheets that kept the period. Never throws.
 * @param partly true: cells that were changed since stay as they are; false asks first.
 */
export async function undoRoll({ partly = false } = {}): Promise<UndoRollOutcome> {
  try {
    const kept = await readKeptRoll();
    if (!kept) return { kind: 'refused', message: gone };
    const now = await sheetsNow(kept);
    if ('message' in now) return { kind: 'refused', message: now.message };
    const { same, changed } = await compared(kept, now.ids);
    if (changed.length > 0 && !partly) {
      return {
        kind: 'question',
        message:
          changed.length === 1
            ? 'One cell was changed or moved since. It would stay as it is.'
            : `${changed.length.toLocaleString('en-GB')} cells were changed or moved since. They would stay as they are.`,
        cells: changed,
      };
    }
    await putBack(kept, same, now.settingsText);
    return { kind: 'undone', cells: same.length, notDone: await withoutArchives(kept) };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

/** Keeps the roll for good: what was there before is forgotten. */
export async function dismissRoll(): Promise<UndoRollOutcome> {
  try {
    const context = new Excel.RequestContext();
    const forget = await forgetRollsStep(() => true);
    await allOrNothing(context, left, (transaction) => transaction.make([forget]));
    return { kind: 'undone', cells: 0, notDone: [] };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

interface PlacedChange {
  sheetId: string;
  change: KeptChange;
}

interface SheetsNow {
  /** Of the kept sheets, in their order. */
  ids: (string | null)[];
  settingsText: string | null;
}

async function sheetsNow(kept: KeptRoll): Promise<SheetsNow | { message: string }> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const settings = askHiddenText(context, settingsName);
  await context.sync();
  const sheets = workbook.worksheets.items;
  const found = kept.sheets.map(
    ({ id, name }) =>
      sheets.find((sheet) => sheet.id === id && sheet.name === name) ??
      sheets.find((sheet) => sheet.name === name) ??
      sheets.find((sheet) => sheet.id === id),
  );
  const closed = found.flatMap((sheet) =>
    sheet ? [{ name: sheet.name, protected: sheet.protection.protected }] : [],
  );
  const refusal = protectionRefusal(workbook.readOnly, closed);
  if (refusal) return { message: refusal.message };
  return { ids: found.map((sheet) => sheet?.id ?? null), settingsText: hiddenText(settings) };
}

async function compared(
  kept: KeptRoll,
  ids: readonly (string | null)[],
): Promise<{ same: PlacedChange[]; changed: Extract<UndoRollOutcome, { kind: 'question' }>['cells'] }> {
  const area = (sheetId: string, [row, column]: KeptChange) => ({
    sheetId,
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const placed = kept.sheets.flatMap(({ name, cells }, at) =>
    cells.map((change) => ({ name, sheetId: ids[at], change })),
  );
  const contents = await readCells(
    placed.flatMap(({ sheetId, change }) => (sheetId === null ? [] : [area(sheetId, change)])),
    ['formulas'],
  );
  const same: PlacedChange[] = [];
  const changed: Extract<UndoRollOutcome, { kind: 'question' }>['cells'] = [];
  for (const { name, sheetId, change } of placed) {
    const [row, column, , after] = change;
    if (sheetId !== null && holds(contents(area(sheetId, change)).formulas[0][0], after)) {
      same.push({ sheetId, change });
    } else changed.push({ sheetName: name, address: cellAddress(row, column), text: `was ${shown(after)}` });
  }
  return { same, changed };
}

function shown(content: unknown): string {
  return content === '' ? 'empty' : `“${String(content)}”`;
}

async function putBack(
  kept: KeptRoll,
  same: readonly PlacedChange[],
  settingsText: string | null,
): Promise<void> {
  const steps = blockSteps(same.map(({ sheetId, change }) => cellChange(sheetId, change, true)));
  const forget = await forgetRollsStep((number) => number === kept.number);
  // Settings that were changed since stay as they are.
  const { settings } = kept;
  if (settings && settingsText === settings.after) steps.push(settingsStep(settings.after, settings.before));
  await asOneUndoStep((context) =>
    allOrNothing(context, left, (transaction) => transaction.make([...steps, forget])),
  );
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
