/** A sheet as it is now, to find remembered cells on it again. */
import { findCalls } from '../../functions/sharing/findCalls';
import { followed, skeletonOf } from '../../functions/sharing/followed';
import type { Rectangle } from '../../tables/types';
import { isFormula } from './cellInput';
import type { KeptCell } from './kept';
import { LabelledSheet } from '../tracking/labelledSheet';
import type { SheetToMatch, Stands } from '../tracking/matchCells';
import { sameFigures } from './sameFigures';

/** A sheet with replaced cells as it is now. */
export class SheetNow extends LabelledSheet implements SheetToMatch<KeptCell> {
  /** What is at a place where the cell may be. */
  standsAt(cell: KeptCell, { row, column }: Pick<Rectangle, 'row' | 'column'>): Stands {
    const formula = this.formula(row, column);
    if (isFormula(formula, this.value(row, column))) {
      if (cell.native !== null && followed(cell.formula, cell.native, formula) !== null) return 'native';
      const isItself = findCalls(formula).length > 0 && skeletonOf(formula) === skeletonOf(cell.formula);
      if (isItself) return 'formula';
      // An empty result is written as a formula, so that the cell is not empty.
      return formula === '=""' && cell.values[0][0] === '' ? 'value' : 'other';
    }
    const values = cell.values.map((cells, i) => cells.map((_, j) => this.value(row + i, column + j)));
    return sameFigures(cell.values, values) ? 'value' : 'other';
  }

  /** The cells that hold this kind of formula, or this value in this column, on rows of this label. */
  alike(cell: KeptCell): { row: number; column: number }[] {
    return this.cellsLabelled(cell.label).filter((place) => {
      const stands = this.standsAt(cell, place);
      return stands === 'native' || (stands === 'value' && place.column === cell.column);
    });
  }
}
