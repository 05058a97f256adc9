import { fromWholeNumber, roundDivide, toWholeNumbers } from '../../domain/wholeNumbers';
import { cellAddress } from '../cellAddress';
import type { SheetCells } from '../checking/sheetCells';
import { findBlock, type Block } from './findBlock';
import { findEquations, type Line, type WrongTotal } from './findEquations';
import { isBeyond, type Move, type RoundingPlan, type RoundingRefusal, type WrongCell } from './roundingPlan';
import { roundTogether } from './roundTogether';
import { unitName, usualUnit } from './roundingUnit';
import { doesNotAdd, noTotals, tooFine, tooTied } from './roundingWords';

export interface RoundingOptions {
  /** One of `roundingUnits`; default: what is usual for the table. */
  unit?: number;
  /** Columns that are not rounded, by their position among the cells. */
  leaveOut?: readonly number[];
}

/** How the figures among cells are rounded so that they still add up, or why they are not. Changes nothing. */
export function planRounding(
  cells: SheetCells,
  { unit, leaveOut }: RoundingOptions = {},
): RoundingPlan | RoundingRefusal {
  const reading = findBlock(cells, leaveOut);
  if (reading.kind === 'refused') return reading;
  const { block } = reading;
  const { figures, columns } = block;
  const across = findEquations(columnLines(block), true);
  const down = findEquations(rowLines(block), false);
  const wrong = [...wrongCells(block, down.wrong, 'row'), ...wrongCells(block, across.wrong, 'column')];
  if (wrong.length > 0) return doesNotAdd(wrong);
  if (down.equations.length + across.equations.length === 0) return noTotals();

  const step = unit ?? usualUnit(block);
  const result = roundTogether(figures, down.equations, across.equations, step);
  if (result.kind === 'tooTied') return tooTied();
  if (result.kind !== 'rounded' || result.figures.some((row) => row.some(Number.isNaN))) {
    return tooFine(unitName(step, block.unit));
  }
  const moves = movesOf(block, result.figures, step);
  return {
    kind: 'plan',
    block,
    rows: down.equations,
    columns: across.equations,
    unit: step,
    unitName: unitName(step, block.unit),
    rounded: result.figures,
    moves,
    derived: result.derived.map((at) => columns[at].name),
    beyond: moves.filter(isBeyond).length,
    figures: figures.reduce((sum, row) => sum + row.filter((figure) => figure !== null).length, 0),
  };
}

function rowLines({ rows, figures }: Block): Line[] {
  return rows.map(({ name, opens }, i) => ({ name, opens, figures: figures[i] }));
}

function columnLines({ columns, figures }: Block): Line[] {
  return columns.map(({ name }, j) => ({ name, figures: figures.map((row) => row[j]) }));
}

function wrongCells(block: Block, wrong: readonly WrongTotal[], direction: 'row' | 'column'): WrongCell[] {
  const { cells, rows, columns } = block;
  return wrong.flatMap(({ line, wrong: places }) =>
    places.map(({ at, total, sum }) => {
      const [row, column] = direction === 'row' ? [rows[line], columns[at]] : [rows[at], columns[line]];
      return {
        address: cellAddress(cells.row + row.at, cells.column + column.at),
        rowName: row.name,
        columnName: column.name,
        total: total ?? 0,
        sum,
      };
    }),
  );
}

function movesOf(block: Block, rounded: readonly (readonly (number | null)[])[], step: number): Move[] {
  const { cells, rows, columns, figures } = block;
  const moves: Move[] = [];
  rows.forEach((row, i) =>
    columns.forEach((column, j) => {
      const [from, to] = [figures[i][j], rounded[i][j]];
      if (from === null || to === null || from === to) return;
      moves.push({
        row: i,
        column: j,
        address: cellAddress(cells.row + row.at, cells.column + column.at),
        rowName: row.name,
        columnName: column.name,
        from,
        to,
        ordinary: ordinarily(from, step),
      });
    }),
  );
  return [...moves.filter(isBeyond), ...moves.filter((move) => !isBeyond(move))];
}

function ordinarily(figure: number, unit: number): number {
  const { wholes, decimals } = toWholeNumbers([unit, figure]);
  return fromWholeNumber(roundDivide(wholes[1], wholes[0]) * wholes[0], decimals);
}
