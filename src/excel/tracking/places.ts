/** Where remembered cells are by now. */
import { cellsAt } from '../../tables/addressText';
import { rectangleAt } from '../../tables/rectangleAt';
import type { Rectangle } from '../../tables/types';
import type { Track, TrackedSheet } from './trackedSheet';
import { cellsDown } from '../reading/rectangles';

/** A remembered cell and where it is tracked to; null where its cells are gone. */
export interface Placed<Cell> {
  cell: Cell;
  at: Rectangle | null;
}

/** What a name stands for, area by area; null for an area that is gone. */
function areasOfFormula(formula: string): (Rectangle | null)[] {
  const text = formula.replace(/^=/, '');
  return splitUnion(text).map((part) =>
    part.includes('#REF!') ? null : rectangleAt(cellsAt(part, '').address),
  );
}

/**
 * Where a sheet's cells are, from what its hidden names stand for now.
 * @param formulas of the names, in their order; null where a name is gone: then its cells are looked for where they were.
 */
export function placesOf<Cell extends Rectangle>(
  sheet: TrackedSheet<Cell>,
  formulas: readonly (string | null)[],
): Placed<Cell>[] {
  const placed: Placed<Cell>[] = [];
  const left = [...sheet.cells];
  sheet.tracks.forEach((track, index) => {
    const formula = formulas[index];
    const now = formula === null ? track.areas : areasOfFormula(formula);
    placed.push(...placedBy(track, now, left));
  });
  // What could not be placed earlier has no name.
  return [...placed, ...left.map((cell) => ({ cell, at: null }))];
}

/** Takes the track's cells off the front of `left`. */
function placedBy<Cell extends Rectangle>(
  track: Track,
  now: readonly (Rectangle | null)[],
  left: Cell[],
): Placed<Cell>[] {
  return track.areas.flatMap((area, index) => {
    // An area with a part deleted may have fallen into more or fewer pieces: then the whole is looked for.
    const at = now.length === track.areas.length ? now[index] : area;
    const first = left[0];
    if (first.rows * first.columns > 1) return [{ cell: left.shift() as Cell, at }];
    const cells = left.splice(0, area.rows * area.columns);
    return cells.map((cell, i) => ({ cell, at: at && placeInArea(area, at, i) }));
  });
}

/** The cell in the same place of an area that has moved; in one that has grown or shrunk, counted from its start. */
function placeInArea(then: Rectangle, now: Rectangle, index: number): Rectangle | null {
  const { row, column } = cellsDown({ ...then, row: 0, column: 0 })[index];
  if (row >= now.rows || column >= now.columns) return null;
  return { row: now.row + row, column: now.column + column, rows: 1, columns: 1 };
}

/** The parts between commas; those inside the apostrophes of a sheet's name are part of it. */
function splitUnion(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
