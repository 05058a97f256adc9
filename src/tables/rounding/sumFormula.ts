/** The formula of a rounded total, so that everyone sees that it adds up. */
import { cellAddress } from '../cellAddress';
import { rectangleAt } from '../rectangleAt';
import type { Equation, Part } from './equation';
import type { BlockLine } from './findBlock';
import type { RoundingPlan } from './roundingPlan';

/** Excel takes 255 arguments. */
const mostArguments = 200;

/** Where the block stands, or its copy will: the cell of its first row and column. */
export interface Corner {
  row: number;
  column: number;
}

/** The formula of a figure of the block that is a sum of others; null for other figures. */
export function sumFormula(plan: RoundingPlan, row: number, column: number, corner: Corner): string | null {
  const { rows, columns } = plan.block;
  const down = plan.rows.find(({ result }) => result === row);
  if (down) {
    const at = (line: number): string =>
      cellAddress(corner.row + rows[line].at, corner.column + columns[column].at);
    // Between rows with figures there are only names of groups and blank rows, which SUM passes over.
    return formulaOf(down, at, (line, next) => next === line + 1);
  }
  const across = plan.columns.find(({ result }) => result === column);
  if (!across) return null;
  const at = (line: number): string =>
    cellAddress(corner.row + rows[row].at, corner.column + columns[line].at);
  return formulaOf(across, at, (line, next) => isBeside(columns[line], columns[next]));
}

/** Percentages may stand between columns, and must not be added. */
function isBeside(column: BlockLine, next: BlockLine): boolean {
  return next.at === column.at + 1;
}

/** Nothing but sums and differences of cells of the same sheet. */
const onlySums = /^=(?:SUM|OFFSET|\$?[A-Z]{1,3}\$?\d+|,-?\d+(?=[,)])|[-+:,() ])+$/;
const references = /\$?([A-Z]{1,3})\$?(\d+)/g;

/** Whether a formula adds up figures of the block and nothing else: it then gives the rounded total by itself. */
export function addsTheBlock({ block }: RoundingPlan, formula: string): boolean {
  if (!onlySums.test(formula)) return false;
  const { cells, columns } = block;
  const rounded = new Set(columns.map(({ at }) => cells.column + at));
  return [...formula.matchAll(references)].every(([reference]) => {
    const place = rectangleAt(reference);
    if (!place) return false;
    const inside = place.row >= cells.row && place.row < cells.row + cells.values.length;
    return inside && rounded.has(place.column);
  });
}

type Follows = (line: number, next: number) => boolean;

function formulaOf({ parts }: Equation, at: (line: number) => string, follows: Follows): string | null {
  const added = rangesOf(parts, 1, at, follows);
  const takenOff = rangesOf(parts, -1, at, follows);
  if (added.length + takenOff.length > mostArguments) return null;
  if (takenOff.length === 0) return `=${summed(added, true)}`;
  return `=${summed(added, false)}-${summed(takenOff, false)}`;
}

function rangesOf(
  parts: readonly Part[],
  sign: 1 | -1,
  at: (line: number) => string,
  follows: Follows,
): string[] {
  const lines = parts.filter((part) => part.sign === sign).map(({ line }) => line);
  const runs: { first: number; last: number }[] = [];
  for (const line of lines.sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && follows(run.last, line)) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) => (first === last ? at(first) : `${at(first)}:${at(last)}`));
}

function summed(ranges: readonly string[], always: boolean): string {
  if (ranges.length === 0) return '0';
  const single = ranges.length === 1 && !ranges[0].includes(':');
  return single && !always ? ranges[0] : `SUM(${ranges.join(',')})`;
}
