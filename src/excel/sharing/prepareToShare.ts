import { freeSheetName } from '../freeSheetName';
import { plainWords } from '../plainWords';
import { asOneUndoStep } from '../undoStep';
import { cellAddress } from '../../tables/cellAddress';
import { leftWords } from './elsewhere/leftWords';
import { placeLine } from './elsewhere/placeLine';
import { placeStep } from './elsewhere/placeStep';
import { planElsewhere, type ElsewherePlan } from './elsewhere/planElsewhere';
import { Cancelled, type Following } from '../following';
import { keepStep, readKept } from './keptParts';
import type { Kept } from './kept';
import type { Item, PrepareOutcome } from './outcomes';
import { damageRefusal, protectionRefusal, type Refusal } from './refusals';
import { replaceCells } from './replaceCells';
import { scanWorkbook, type Scan } from './scan';
import { logName, logSteps, type LogLine } from './sharingLog';
import { stopStartingWithWorkbook } from './startUp';
import { tracked, trackPrefix, trackStep } from '../tracking/tracks';
import { allOrNothing, type Transaction } from '../transaction/transaction';
import { undoPrepare } from './undoSharing';
import { readUses, type Use } from './uses';

/** What the user wants of it. */
export interface PrepareOptions {
  /** Write a sheet “Sharing log”: what was replaced by what. */
  log: boolean;
}

const left = 'Some formulas may have been replaced already. Close the workbook without saving it.';

/**
 * Makes the workbook work for people without the add-in: every call of our functions becomes an ordinary formula where that
 * gives the same here, else its value. The formulas are kept in the workbook for restoreFormulas. Never throws; where
 * anything fails, the workbook is as it was.
 */
export async function prepareToShare(
  options: PrepareOptions,
  following: Following = {},
): Promise<PrepareOutcome> {
  try {
    const scan = await scanWorkbook(following);
    const uses = await readUses(scan, following);
    if (uses.length + scan.elsewhere.length === 0) {
      const [unread] = scan.unread.map(unreadWords);
      return unread === undefined ? { kind: 'nothing' } : { kind: 'refused', message: unread };
    }
    const refusal = refusalOf(scan, uses, options);
    if (refusal) return refusal;
    const plan = await planElsewhere(scan, following);
    if (uses.length + plan.replaced.length === 0) {
      const why = plan.left.map((place) => leftWords(place, scan));
      return { kind: 'refused', message: ['Nothing has been changed.', ...why].join(' ') };
    }
    const sets = await readKept();
    const set = 1 + Math.max(0, ...sets.map(({ number }) => number));
    return await asOneUndoStep((context) =>
      allOrNothing(context, left, (transaction) =>
        replaceAll(transaction, { scan, uses, plan, set, options, following }),
      ),
    );
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

function refusalOf(scan: Scan, uses: readonly Use[], { log }: PrepareOptions): Refusal | null {
  const touched = scan.sheets.filter(
    ({ id, cells }) =>
      cells.length > 0 || scan.elsewhere.some(({ place }) => place.kind !== 'name' && place.sheetId === id),
  );
  const refusal = protectionRefusal(scan.readOnly, touched) ?? damageRefusal(scan);
  if (refusal) return refusal;
  if (log && scan.structureProtected) {
    return {
      kind: 'refused',
      message: `The structure of the workbook is protected, so that the sheet “${logName}” cannot be added. Unprotect it on the Review tab, or leave the log out.`,
    };
  }
  const shows = (error: string) => (use: Use) => use.values[0][0] === error;
  // Where Outturn is missing every cell shows #NAME?; in one among others something else has no name.
  const broken = uses.length > 0 && uses.every(shows('#NAME?')) ? uses : uses.filter(shows('#BUSY!'));
  if (broken.length === 0) return null;
  const items = broken.map((use) => itemOf(use, String(use.values[0][0])));
  return {
    kind: 'refused',
    message:
      'Some cells do not have their results yet, because they are being worked out or because Excel has lost Outturn. Wait a moment and try again, or use “Repair”.',
    items,
  };
}

interface Job {
  scan: Scan;
  uses: Use[];
  plan: ElsewherePlan;
  set: number;
  options: PrepareOptions;
  following: Following;
}

/** What there is to be put back. */
function keptOf({ scan, uses, plan, set }: Job): Kept {
  return {
    sheets: scan.sheets.flatMap((sheet, place) => {
      const cells = uses
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map(({ area: { row, column, rows, columns }, formula, native, values, label }) => ({
          ...{ row, column, rows, columns },
          ...{ formula, native, values, label },
        }));
      return cells.length > 0
        ? [tracked({ id: sheet.id, name: sheet.name }, cells, trackPrefix(set, place))]
        : [];
    }),
    elsewhere: plan.replaced.map(({ found, stand }) => ({
      ...found,
      sheetName: scan.sheets.find(({ id }) => id === found.place.sheetId)?.name ?? null,
      stand,
    })),
  };
}

async function replaceAll(transaction: Transaction, job: Job): Promise<PrepareOutcome> {
  const { scan, uses, plan, set, options, following } = job;
  const kept = keptOf(job);
  // First what is kept, so that nothing is lost even if the pane is closed half way.
  await transaction.make([keepStep({ number: set, kept }), ...kept.sheets.map(trackStep)], following);

  await replaceCells(transaction, uses, following);
  await transaction.make(
    plan.replaced.map(({ found: { place, rule }, stand }) => placeStep(place, rule, stand)),
    following,
  );
  const log = options.log
    ? freeSheetName(
        logName,
        scan.sheets.map(({ name }) => name),
      )
    : null;
  if (log !== null) {
    const lines = [...uses.map(lineOf), ...plan.replaced.map((each) => placeLine(each, scan))];
    await transaction.make(logSteps(log, lines), following);
  }
  const stopped = await stopStartingWithWorkbook();
  const valued = uses.filter(({ native }) => native === null);
  return {
    kind: 'prepared',
    formulas: uses.length - valued.length,
    values: valued.length,
    elsewhere: plan.replaced.length,
    left: plan.left.length,
    sheets: new Set(uses.map(({ sheetId }) => sheetId)).size,
    log,
    notDone: [
      ...plan.left.map((place) => leftWords(place, scan)),
      ...scan.unread.map(unreadWords),
      ...(stopped
        ? []
        : ['Outturn may still start with this workbook: Excel would not let that be changed.']),
    ],
    items: valued.map((use) => itemOf(use, `${use.formula}: ${use.reason}`)),
    undo: { undo: () => undoPrepare(transaction, uses, kept.elsewhere) },
  };
}

function unreadWords(sheetName: string): string {
  return `Excel does not tell whether a data validation on the protected sheet “${sheetName}” needs Outturn. Unprotect it on the Review tab and prepare again, or look there yourself.`;
}

function itemOf(use: Use, text: string): Item {
  return { sheetName: use.sheetName, address: cellAddress(use.row, use.column), text };
}

function lineOf(use: Use): LogLine {
  const { native, reason, values } = use;
  return {
    sheet: use.sheetName,
    cell: cellAddress(use.row, use.column),
    before: use.formula,
    after: native ?? String(values[0][0]),
    how: native === null ? `Value: ${reason}` : 'Ordinary formula',
  };
}
