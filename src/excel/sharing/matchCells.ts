import type { Rectangle } from '../../tables/types';
import type { KeptCell } from './kept';
import type { Placed } from './places';
import type { SheetNow, Stands } from './sheetNow';

/** A remembered cell that is known again. */
export interface Matched {
  cell: KeptCell;
  at: Rectangle;
  stands: Exclude<Stands, 'other'>;
}

/** The remembered cells of a sheet, as they are found on it now. */
export interface Matches {
  matched: Matched[];
  /** Something else stands where they are. */
  typedOver: { cell: KeptCell; at: Rectangle }[];
  unplaced: KeptCell[];
}

/**
 * Finds cells again: where Excel has kept track of them, else by what stands in them and the label of their row. No place
 * is given to two cells.
 */
export function matchCells(placed: readonly Placed[], sheet: SheetNow): Matches {
  const taken = new Set<string>();
  const result: Matches = { matched: [], typedOver: [], unplaced: [] };
  const accept = (cell: KeptCell, place: { row: number; column: number }, stands: Stands): boolean => {
    const key = `${place.row}:${place.column}`;
    if (stands === 'other' || taken.has(key)) return false;
    taken.add(key);
    const at = { ...place, rows: cell.rows, columns: cell.columns };
    result.matched.push({ cell, at, stands });
    return true;
  };
  // Those on rows of their own label first: where rows were put in or taken out, the others look further.
  const isOnItsRow = ({ cell, at }: Placed): boolean => at !== null && sheet.label(at.row) === cell.label;
  const onTheirRows = placed.filter(isOnItsRow);
  const others = placed.filter((each) => !isOnItsRow(each));
  const lost: Placed[] = [];
  for (const each of onTheirRows) {
    const { cell, at } = each;
    if (at === null || !accept(cell, at, sheet.standsAt(cell, at))) lost.push(each);
  }
  const notAlike: Placed[] = [];
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
