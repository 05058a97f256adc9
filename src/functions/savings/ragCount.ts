import { readRagStatus } from '../../domain/rag';
import { toArgument, type Argument } from '../arguments';
import type { CatalogueEntry } from '../catalogueEntry';
import { quote } from '../coerce';
import { ExcelError, valueError } from '../errors';
import { example } from '../example';
import { withLists } from '../list';
import { operand } from '../native';

/**
 * The statuses that can be counted.
 * @customenum {string}
 */
// prettier-ignore
export enum RagStatus {
  /** Red or R */
  red = "Red",
  /** Amber or A */
  amber = "Amber",
  /** Green or G */
  green = "Green",
  /** Blue or B */
  blue = "Blue",
  /** Empty cells: not started */
  blank = "Blank",
}

/**
 * How many cells say a status, as a word or its first letter, in any case.
 * @customfunction RAGCOUNT
 * @param statuses The cells with the statuses. Anything that is no status is not counted.
 * @param status "Red", "Amber", "Green", "Blue", or "Blank" to count empty cells; the first letter of a colour will do.
 * @returns The number of cells.
 * @remarks An error in one of the cells is the answer, so that no count is silently short. A whole column is counted
 * down to its last row in use. RULES.md section 5.
 */
export function ragCount(statuses: unknown[][], status: RagStatus): unknown[][] {
  return withLists([statusCells(statuses), wantedStatus(status)], (cells, wanted) => [
    [cells.values.filter((cell) => cell === wanted.values[0]).length],
  ]);
}

function statusCells(passed: unknown): Argument<`${RagStatus}` | undefined> {
  return toArgument(passed, (cell) => {
    if (cell instanceof ExcelError) return cell;
    return typeof cell === 'string' || cell === null ? readRagStatus(cell ?? '') : undefined;
  });
}

function wantedStatus(passed: unknown): Argument<`${RagStatus}`> {
  const allowed = Object.values(RagStatus).join(', ');
  return toArgument(passed, (cell) => {
    if (cell instanceof ExcelError) return cell;
    if (cell === null) return valueError(`Status: give one of ${allowed}.`);
    return readRagStatus(String(cell)) ?? valueError(`Status: ${quote(cell)} is not one of ${allowed}.`);
  });
}

export const ragCountEntry: CatalogueEntry = {
  id: 'RAGCOUNT',
  category: 'Savings and performance',
  examples: [
    example('RAGCOUNT', [[['R'], ['Red'], ['GREEN'], ['a']], 'Red'], 2, {
      note: 'Words or first letters, in any case.',
    }),
    example('RAGCOUNT', [[['AMBER'], ['AMBER'], ['GREEN'], ['GREEN']], 'Amber'], 2),
    example('RAGCOUNT', [[['Red'], [''], ['Green'], ['']], 'Blank'], 2, {
      note: 'Empty cells: not started.',
    }),
  ],
  native: ([statuses, status]) => {
    const quoted = /^"(.*)"$/.exec(status.trim())?.[1];
    const word = quoted === undefined ? undefined : readRagStatus(quoted);
    if (word !== undefined) return countOf(statuses, word);
    const letter = `LEFT(${status})`;
    const named = `INDEX({"Red","Amber","Green","Blue"},MATCH(${letter},{"R","A","G","B"},0))`;
    return (
      `IF(${operand(status)}="Blank",${countOf(statuses, 'Blank')},` +
      `COUNTIF(${statuses},${letter})+COUNTIF(${statuses},${named}))`
    );
  },
  nativeNote:
    'COUNTIF needs a range on a sheet. It does not count words with spaces around them, and an error in a status does ' +
    'not show. It takes an unknown word in a cell used as status by its first letter. Of a whole column it counts all ' +
    'empty cells, not only those down to the last row in use.',
  implementation: ragCount,
};

function countOf(statuses: string, word: `${RagStatus}`): string {
  if (word === 'Blank') return `COUNTBLANK(${statuses})+COUNTIF(${statuses},"Blank")`;
  return `COUNTIF(${statuses},"${word}")+COUNTIF(${statuses},"${word.charAt(0)}")`;
}
