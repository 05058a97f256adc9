/** Checks sheets one after another and then what they say of each other, in steps that leave the pane free to answer. */
import { checkCellsSteps } from './checkCells';
import { checkTablesSteps, type CheckContext } from './checkTables';
import type { CheckedTable, Finding } from './finding';
import { findTablesSteps } from './findTables';
import type { FoundTable } from './foundTable';
import type { SheetCells } from './sheetCells';
import type { Steps } from './steps';

/** How far a check is. */
export interface CheckProgress {
  /** Cells dealt with, of those known so far. */
  done: number;
  of: number;
  /** The sheet that is being checked; '' while tables are compared with each other. */
  sheetName: string;
}

/** What a check found. */
export interface CheckResult {
  tables: CheckedTable[];
  findings: Finding[];
}

/** Each cell is read once for tables and once for other trouble, and its figures are judged. */
const passes = 3;

function cellsIn({ values }: SheetCells): number {
  return values.length * (values[0]?.length ?? 0);
}

/** A trouble about a cell that is known to be wrong says nothing new. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const wrong = new Set(findings.filter(({ verdict }) => verdict === 'wrong').map(({ cells }) => cells[0]));
  return findings.filter(
    ({ kind, verdict, cells }) => !(kind === 'sign' && verdict === 'trouble' && wrong.has(cells[0])),
  );
}

/**
 * Yields after each step, none of which takes long: wait for the pane to draw between them as often as you like, and call
 * `return()` to stop.
 * @param sheets may be read one by one while this goes on.
 * @param cells in all sheets, for progress; without it those of the sheets read so far.
 */
export async function* checkSheets(
  sheets: Iterable<SheetCells> | AsyncIterable<SheetCells>,
  context: CheckContext = {},
  cells = 0,
): AsyncGenerator<CheckProgress, CheckResult> {
  const tables: FoundTable[] = [];
  const findings: Finding[] = [];
  let known = 0;
  let done = 0;

  function* told<Result>(
    steps: Steps<Result>,
    sheetName: string,
    work: number,
  ): Generator<CheckProgress, Result> {
    const end = done + work;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        done = end;
        return step.value;
      }
      done = Math.min(end, done + step.value);
      yield { done: Math.round(done / passes), of: Math.max(cells, known), sheetName };
    }
  }

  for await (const sheet of sheets) {
    const size = cellsIn(sheet);
    known += size;
    const found = yield* told(findTablesSteps(sheet, context.period ?? null), sheet.sheetName, size);
    for (const table of found) tables.push(table);
    for (const one of yield* told(checkCellsSteps(sheet, found), sheet.sheetName, size)) findings.push(one);
  }
  const arithmetic = yield* told(checkTablesSteps(tables), '', known);
  yield { done: known, of: Math.max(cells, known), sheetName: '' };
  return {
    tables: tables.map(({ view }) => view.table),
    findings: withoutRepeats([...arithmetic, ...findings]),
  };
}
