import { LabelledSheet } from '../tracking/labelledSheet';
import type { SheetToMatch, Stands } from '../tracking/matchCells';
import { holds, type RolledCell } from './rolledCell';

/** A sheet that was rolled forward, as it is now. */
export class RolledSheet extends LabelledSheet implements SheetToMatch<RolledCell> {
  standsAt({ after }: RolledCell, { row, column }: { row: number; column: number }): Stands {
    return holds(this.formula(row, column), after) ? 'value' : 'other';
  }

  /** The cells of its column that hold what was put into it, on rows of its label. */
  alike(cell: RolledCell): { row: number; column: number }[] {
    return this.cellsLabelled(cell.label).filter(
      (place) => place.column === cell.column && this.standsAt(cell, place) === 'value',
    );
  }
}
