import type { CellValue } from '../../tables/types';
import type { Area, Contents } from '../reading/readAreas';
import { labelOf } from './labelOf';

/** The part of a sheet in use, as it is now, whose rows can be found by their first text. */
export class LabelledSheet {
  private readonly labels: string[];
  /** Rows from the top of the area, by their label. */
  private readonly rowsOf = new Map<string, number[]>();

  constructor(
    private readonly area: Area,
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

  /** Every cell on rows of this label; none where it is ''. */
  cellsLabelled(label: string): { row: number; column: number }[] {
    if (label === '') return [];
    return (this.rowsOf.get(label) ?? []).flatMap((i) =>
      this.contents.formulas[i].map((_, j) => ({ row: this.area.row + i, column: this.area.column + j })),
    );
  }
}
