import type { Rectangle } from '../../tables/types';
import type { Placed } from './places';

/** What stands where a cell was changed: its ordinary formula, its value, the formula itself again, or something else. */
export type Stands = 'native' | 'value' | 'formula' | 'other';

/** A remembered cell, known by where it was and by the first text of its row. */
export interface LabelledCell extends Rectangle {
  label: string;
}

interface Place {
  row: number;
  column: number;
}

/** A sheet as it is now, to find remembered cells on it again. */
export interface SheetToMatch<Cell> {
  label(row: number): string;
  /** What is at a place where the cell may be. */
  standsAt(cell: Cell, place: Place): Stands;
  /** The places on rows of the cell's label where it may have gone. */
  alike(cell: Cell): Place[];
}

/** A remembered cell that is known again. */
interface Matched<Cell> {
  cell: Cell;
  at: Rectangle;
  stands: Exclude<Stands, 'other'>;
}

/** The remembered cells of a sheet, as they are found on it now. */
export interface Matches<Cell> {
  matched: Matched<Cell>[];
  /** Something else stands where they are. */
  typedOver: { cell: Cell; at: Rectangle }[];
  unplaced: Cell[];
}

/**
 * Finds cells again: where Excel has kept track of them, else by what stands in them and the label of their row. No place
 * is given to two cells.
 */
export function matchCells<Cell extends LabelledCell>(
  placed: readonly Placed<Cell>[],
  sheet: SheetToMatch<Cell>,
): Matches<Cell> {
  const taken = new Set<string>();
  const result: Matches<Cell> = { matched: [], typedOver: [], unplaced: [] };
  const accept = (cell: Cell, place: Place, stands: Stands): boolean => {
    const key = `${place.row}:${place.column}`;
    if (stands === 'other' || taken.has(key)) return false;
    taken.add(key);
    const at = { ...place, rows: cell.rows, columns: cell.columns };
    result.matched.push({ cell, at, stands });
    return true;
  };
  // Those on rows of their own label first: where rows were put in or taken out, the others look further.
  const isOnItsRow = ({ cell, at }: Placed<Cell>): boolean =>
    at !== null && sheet.label(at.row) === cell.label;
  const onTheirRows = placed.filter(isOnItsRow);
  const others = placed.filter((each) => !isOnItsRow(each));
  const lost: Placed<Cell>[] = [];
  for (const each of onTheirRows) {
    const { cell, at } = each;
    if (at === null || !accept(cell, at, sheet.standsAt(cell, at))) lost.push(each);
  }
  const notAlike: Placed<Cell>[] = [];
  for (const each of [...lost, ...others]) {
    const { cell } = each;
    const places = sheet.alike(cell).filter(({ row, column }) => !taken.has(`${row}:${column}`));
    const [place] = places.filter(({ column }) => column === (each.at ?? cell).column);
    const [only, ...more] = place ? [place] : places;
    if (!only || more.length > 0 || !accept(cell, only, sheet.standsAt(cell, only))) notAlike.push(each);
  }
  for (const { cell, at } of notAlike) {
    // A place that another cell has is not this one's: its own row is gone.
    if (at === null || taken.has(`${at.row}:${at.column}`)) result.unplaced.push(cell);
    else if (!accept(cell, at, sheet.standsAt(cell, at))) {
      result.typedOver.push({ cell, at: { ...at, rows: cell.rows, columns: cell.columns } });
    }
  }
  return result;
}
