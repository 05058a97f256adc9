import { findTracked, type FoundSheets } from '../tracking/findTracked';
import type { Following } from '../following';
import type { Kept, KeptCell } from './kept';
import { SheetNow } from './sheetNow';

/** Where the sheets with replaced cells are by now. */
export type KeptSheets = FoundSheets<KeptCell, SheetNow>;

/** Finds the sheets with remembered formulas and their cells again, also where they were renamed or moved meanwhile. */
export function findKeptSheets({ sheets }: Kept, following: Following): Promise<KeptSheets> {
  return findTracked(sheets, (area, contents) => new SheetNow(area, contents), following);
}
