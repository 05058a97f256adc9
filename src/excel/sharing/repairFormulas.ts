import { mend } from '../../functions/sharing/mend';
import { cellAddress } from '../../tables/cellAddress';
import type { CellValue } from '../../tables/types';
import { plainWords } from '../plainWords';
import { pause } from '../pause';
import { asOneUndoStep } from '../undoStep';
import { blockSteps } from '../transaction/blockSteps';
import type { CellChange } from '../transaction/cellStep';
import { placeStep } from './elsewhere/placeStep';
import { mapFormulas } from './elsewhere/rule';
import { Cancelled, type Following } from '../following';
import type { Item, RepairOutcome } from './outcomes';
import type { Area } from '../reading/readAreas';
import { readCells } from '../reading/readCells';
import { protectionRefusal, sheetList } from './refusals';
import { scanWorkbook, type FoundCell, type Scan, type ScannedSheet } from './scan';
import { allOrNothing, type Step, type Transaction } from '../transaction/transaction';
import { undoIfAsLeft } from './undoSharing';

/** What a cell shows while a function has not answered. */
const busy = '#BUSY!';
/** What cells show that Excel cannot find our functions for, or never got an answer for. */
const unanswered: readonly CellValue[] = ['#NAME?', busy, '#CONNECT!'];
/** Times that the results are looked at, while functions are still at work, and the pause between, in milliseconds. */
const looks = 20;
const pauseBetween = 250;

const left = 'Some formulas may have been mended already. Close the workbook without saving it.';

/** A cell to be mended, with its sheet. */
interface Broken extends FoundCell {
  sheet: ScannedSheet;
  area: Area;
  mended: string;
  format: CellValue;
}

/**
 * Mends formulas whose calls of our functions Excel has lost, and enters those again that show #NAME? or are stuck. Cells of
 * protected sheets are left and reported. Never throws; where anything fails, the workbook is as it was.
 */
export async function repairFormulas(following: Following = {}): Promise<RepairOutcome> {
  try {
    const scan = await scanWorkbook(following);
    const all = await brokenCells(scan, following);
    const broken = all.filter(({ sheet }) => !sheet.protected);
    const elsewhere = stepsElsewhere(scan);
    if (all.length === 0 && elsewhere.length === 0) return { kind: 'nothing' };
    const refusal = protectionRefusal(
      scan.readOnly,
      broken.length + elsewhere.length > 0 ? [] : all.map(({ sheet }) => sheet),
    );
    if (refusal) return { ...refusal, items: all.map((cell) => itemOf(cell, cell.formula)) };
    return await asOneUndoStep((context) =>
      allOrNothing(context, left, (transaction) =>
        mendAll(transaction, {
          broken,
          elsewhere,
          passedOver: all.filter((each) => each.sheet.protected),
          following,
        }),
      ),
    );
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

async function brokenCells({ sheets }: Scan, following: Following): Promise<Broken[]> {
  const suspects = sheets.flatMap((sheet) =>
    sheet.cells.map((cell) => ({
      ...cell,
      sheet,
      area: { sheetId: sheet.id, row: cell.row, column: cell.column, rows: 1, columns: 1 },
    })),
  );
  const contents = await readCells(
    suspects.map(({ area }) => area),
    ['values', 'valueTypes', 'numberFormat'],
    following,
  );
  return suspects.flatMap((cell): Broken[] => {
    const { values, valueTypes, numberFormat } = contents(cell.area);
    const [[value]] = values;
    const mended = mend(cell.formula, valueTypes[0][0] === 'Error');
    const isBroken = mended !== cell.formula || unanswered.includes(value);
    return isBroken ? [{ ...cell, mended, format: numberFormat[0][0] }] : [];
  });
}

function stepsElsewhere({ elsewhere, sheets }: Scan): Step[] {
  const closed = new Set(sheets.filter((sheet) => sheet.protected).map(({ id }) => id));
  return elsewhere
    .filter(({ place }) => place.kind === 'name' || !closed.has(place.sheetId))
    .flatMap(({ place, rule }) => {
      const mended = mapFormulas(rule, (formula) => mend(formula));
      return JSON.stringify(mended) === JSON.stringify(rule) ? [] : [placeStep(place, rule, mended)];
    });
}

interface Job {
  broken: Broken[];
  elsewhere: Step[];
  passedOver: Broken[];
  following: Following;
}

async function mendAll(
  transaction: Transaction,
  { broken, elsewhere, passedOver, following }: Job,
): Promise<RepairOutcome> {
  const damaged = broken.filter(({ formula, mended }) => mended !== formula);
  const steps = [...blockSteps(damaged.map(changeOf)), ...elsewhere];
  await transaction.make(steps, following, (done) => following.onProgress?.('replacing', done, steps.length));
  // What was only in want of a mended cell has its result by now; the others are entered again.
  const mended = new Set<Broken>(damaged);
  const waiting = await withoutResult(broken);
  const stuck = waiting.filter((cell) => !mended.has(cell));
  await transaction.make(blockSteps(stuck.map(changeOf)), following);
  const still = stuck.length > 0 ? await withoutResult(broken) : waiting;
  const sheets = [...new Set(passedOver.map(({ sheet }) => sheet.name))];
  const protectedSheets =
    sheets.length === 0
      ? []
      : [
          `Left as they are: ${passedOver.length === 1 ? '1 formula' : `${passedOver.length} formulas`} on protected sheets (${sheetList(sheets)}). Unprotect them on the Review tab, then repair again.`,
        ];
  return {
    kind: 'repaired',
    repaired: damaged.length + elsewhere.length + stuck.length,
    still: still.length,
    notDone: protectedSheets,
    items: [
      ...still.map((cell) => itemOf(cell, `${cell.mended} still has no result`)),
      ...passedOver.map((cell) => itemOf(cell, `On a protected sheet: ${cell.formula}`)),
    ],
    undo: {
      undo: () =>
        undoIfAsLeft(
          transaction,
          broken.map(({ area, mended }) => ({ area, formula: mended })),
        ),
    },
  };
}

function changeOf({ area, formula, mended, format }: Broken): CellChange {
  return { area, next: [[mended]], former: [[formula]], formats: [[format]] };
}

/** The cells that show no result of their function, after giving it time. */
async function withoutResult(cells: readonly Broken[]): Promise<Broken[]> {
  for (let look = 1; ; look += 1) {
    const contents = await readCells(
      cells.map(({ area }) => area),
      ['values'],
    );
    const shown = ({ area }: Broken): CellValue => contents(area).values[0][0];
    if (look === looks || !cells.some((cell) => shown(cell) === busy)) {
      return cells.filter((cell) => unanswered.includes(shown(cell)));
    }
    await pause(pauseBetween);
  }
}

function itemOf({ sheet, row, column }: Broken, text: string): Item {
  return { sheetName: sheet.name, address: cellAddress(row, column), text };
}
