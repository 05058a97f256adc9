/** Works formulas out on a sheet that is there for no longer than that. */
import type { CellValue } from '../../../tables/types';
import { freeSheetName } from '../../freeSheetName';
import { pause } from '../../pause';
import type { Following } from '../../following';
import { readAreas, type Area } from '../../reading/readAreas';
import { spillsIn, cellKey } from '../../reading/spills';
import { allOrNothing, type Step, type Transaction } from '../../transaction/transaction';

/** Formulas to be worked out, each with what it gives. */
export type Evaluate = (formulas: readonly string[], room?: number) => Promise<CellValue[][][]>;

const sheetName = 'Outturn check';
/** Formulas written in one step. */
const formulasAtOnce = 1_000;
/** What a cell shows while a function has not answered. */
const busy = '#BUSY!';
/** Times that the results are looked at while functions are at work, and the pause between, in milliseconds. */
const looks = 40;
const pauseBetween = 100;

const left = `An unseen sheet “${sheetName}” may be left in the workbook. Close it without saving.`;

/**
 * Runs work that needs formulas worked out. The sheet is unseen, at the end, and taken away whatever happens.
 * @param taken names of the sheets that are there.
 */
export async function withScratchSheet<T>(
  taken: readonly string[],
  following: Following,
  work: (evaluate: Evaluate) => Promise<T>,
): Promise<T> {
  const name = freeSheetName(sheetName, taken);
  return allOrNothing(new Excel.RequestContext(), left, async (transaction) => {
    await transaction.make([sheetStep(name)], following);
    let next = 0;
    const result = await work(async (formulas, room = 1) => {
      const from = next;
      next += formulas.length * room;
      return evaluated(transaction, { name, from, room, formulas, following });
    });
    await transaction.takeBack();
    return result;
  });
}

function sheetStep(name: string): Step {
  return {
    size: 500,
    make({ workbook }) {
      workbook.worksheets.add(name).visibility = Excel.SheetVisibility.veryHidden;
    },
    async takeBack(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      // Excel does not delete sheets that cannot be shown.
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.delete();
    },
  };
}

interface Job {
  name: string;
  /** Row of the first formula, and rows from each to the next, so that results have room. */
  from: number;
  room: number;
  formulas: readonly string[];
  following: Following;
}

async function evaluated(transaction: Transaction, job: Job): Promise<CellValue[][][]> {
  const { name, from, room, formulas, following } = job;
  if (formulas.length === 0) return [];
  await transaction.make(formulaSteps(job), following);
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('id');
  await context.sync();
  const cells = formulas.map((_, index): Area => ({
    sheetId: sheet.id,
    row: from + index * room,
    column: 0,
    rows: 1,
    columns: 1,
  }));
  const column: Area = { sheetId: sheet.id, row: from, column: 0, rows: formulas.length * room, columns: 1 };
  for (let look = 1; look <= looks; look += 1) {
    const [{ values }] = await readAreas([column], ['values'], following, 'comparing');
    if (!cells.some((_, index) => values[index * room][0] === busy)) break;
    await pause(pauseBetween);
  }
  const spills = room > 1 ? await spillsIn(cells, following) : new Map();
  const contents = await readAreas(
    cells.map((cell) => ({ ...cell, ...spills.get(cellKey(cell)) })),
    ['values'],
    following,
    'comparing',
  );
  return contents.map(({ values }) => values);
}

function formulaSteps({ name, from, room, formulas }: Job): Step[] {
  const rows = formulas.flatMap((formula) => [
    [formula],
    ...Array.from({ length: room - 1 }, (): string[] => ['']),
  ]);
  const steps: Step[] = [];
  for (let row = 0; row < rows.length; row += formulasAtOnce) {
    const part = rows.slice(row, row + formulasAtOnce);
    steps.push({
      size: part.reduce((sum, [formula]) => sum + formula.length + 4, 0),
      make({ workbook }) {
        const sheet = workbook.worksheets.getItem(name);
        sheet.getRangeByIndexes(from + row, 0, part.length, 1).formulas = part;
      },
      takeBack: () => undefined,
    });
  }
  return steps;
}
