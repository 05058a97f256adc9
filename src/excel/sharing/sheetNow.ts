/** A sheet as it is now, to find remembered cells on it again. */
import { findCalls } from '../../functions/sharing/findCalls';
import { followed, skeletonOf } from '../../functions/sharing/followed';
import type { CellValue, Rectangle } from '../../tables/types';
import { isFormula } from './cellInput';
import type { KeptCell } from './kept';
import type { SheetToMatch, Stands } from './matchCells';
import type { Area, Contents } from './readAreas';
import { sameFigures } from './sameFigures';
import { labelOf } from './scan';

/** A sheet with replaced cells as it is now. */
export class SheetNow implements SheetToMatch<KeptCell> {
  private readonly labels: string[];
  /** Rows from the top of the area, by their label. */
  private readonly rowsOf = new Map<string, number[]>();

  constructor(
    readonly area: Area,
    private readonly contents: Contents<'formulas' | 'values'>,
  ) {
    this.labels = contents.formulas.map(labelOf);
    this.labels.forEach((label, i) => {
      const rows = this.rowsOf.get(label);
      if (rows) rows.push(i);
      else this.rowsOf.set(label, [i]);
    });
  }

  formula(row: number, column: number): CellValue {
    return this.contents.formulas[row - this.area.row]?.[column - this.area.column] ?? '';
  }

  value(row: number, column: number): CellValue {
    return this.contents.values[row - this.area.row]?.[column - this.area.column] ?? '';
  }

  label(row: number): string {
    return this.labels[row - this.area.row] ?? '';
  }

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
    const found: { row: number; column: number }[] = [];
    if (cell.label === '') return found;
    for (const i of this.rowsOf.get(cell.label) ?? []) {
      this.contents.formulas[i].forEach((_, j) => {
        const place = { row: this.area.row + i, column: this.area.column + j };
        const stands = this.standsAt(cell, place);
        if (stands === 'native' || (stands === 'value' && place.column === cell.column)) found.push(place);
      });
    }
    return found;
  }
}
