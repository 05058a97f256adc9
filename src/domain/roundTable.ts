import { castDifference } from './castDifference';
import { earliestUp } from './flows/earliestUp';
import { leastChange } from './flows/leastChange';
import type { Arc } from './flows/network';
import { floorDivide, fromWholeNumber, toWholeNumbers } from './wholeNumbers';

/** What came of rounding a table so that every row and column still adds up. */
export type RoundedTable =
  | { kind: 'rounded'; table: number[][] }
  /** The first line that does not add up: a row before a column, counted from 1. */
  | { kind: 'doesNotCast'; line: 'row' | 'column'; number: number; difference: number }
  | { kind: 'outOfReach' };

/**
 * Rounds a table whose last row and last column are totals. Every figure, every total and the grand total goes to the
 * multiple of the unit just below or just above it (an exact multiple stays), and every row and column still adds up,
 * with the least total change of all figures. Where several tables change as little, the first figure, reading along the
 * rows from the top, that is rounded up in any of them is rounded up, then the next, and so on. RULES.md section 3.
 * @param table rows of figures, at least two by two.
 * @param unit more than 0.
 * @returns the table (NaN for a figure of more than 15 digits), or the first line that does not add up; `outOfReach` only
 *   where the unit is finer than the 15 digits that the totals are kept to.
 */
export function roundTable(table: readonly (readonly number[])[], unit: number): RoundedTable {
  const wrong = firstWrongLine(table);
  if (wrong !== undefined) return wrong;
  const columns = table[0].length;
  const { wholes, decimals } = toWholeNumbers([unit, ...table.flat()]);
  const [step, ...figures] = wholes;
  const network = {
    step,
    nodes: table.length + columns,
    arcs: figures.map((figure, place) => arcOf(figure, place, table.length, columns, step)),
  };
  const rounding = leastChange(network);
  if (rounding === undefined) return { kind: 'outOfReach' };
  earliestUp(network, rounding);
  const rounded = network.arcs.map(({ below }, place) =>
    fromWholeNumber((rounding.up[place] ? below + 1n : below) * step, decimals),
  );
  return {
    kind: 'rounded',
    table: table.map((_, row) => rounded.slice(row * columns, (row + 1) * columns)),
  };
}

/**
 * A figure as a flow. Money goes from one place to every row by its total, on by the row's figures to the columns, from
 * every column by its total to another place, and from there back by the grand total: a row or a column adds up where
 * its flows balance. The two places have the numbers that the column and the row of totals would have.
 */
function arcOf(figure: bigint, place: number, rows: number, columns: number, step: bigint): Arc {
  const row = Math.floor(place / columns);
  const column = place % columns;
  const isRowTotal = column === columns - 1;
  const isColumnTotal = row === rows - 1;
  const below = floorDivide(figure, step);
  const remainder = figure - below * step;
  const [rowNode, columnNode] = [row, rows + column];
  const alongTheRow = isRowTotal === isColumnTotal;
  return alongTheRow
    ? { from: rowNode, to: columnNode, below, remainder }
    : { from: columnNode, to: rowNode, below, remainder };
}

function firstWrongLine(table: readonly (readonly number[])[]): RoundedTable | undefined {
  const across = table[0].map((_, column) => table.map((row) => row[column]));
  return firstWrong('row', table) ?? firstWrong('column', across);
}

function firstWrong(line: 'row' | 'column', lines: readonly (readonly number[])[]): RoundedTable | undefined {
  for (const [place, figures] of lines.entries()) {
    const difference = castDifference(figures.slice(0, -1), figures[figures.length - 1]);
    if (difference !== 0) return { kind: 'doesNotCast', line, number: place + 1, difference };
  }
  return undefined;
}
