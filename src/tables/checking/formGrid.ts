/** What each cell holds, for comparing it with its neighbours: a number, a formula of one form or another, or neither. */
import { relativeForm } from './relativeForm';
import type { SheetCells } from './sheetCells';
import { readByRows, type Steps } from './steps';

/** A blank cell or a text. */
export const nothing = 0;
/** A number typed in. */
export const constant = -1;

/** The forms of all cells of a sheet, counted from the top left of its used range. */
export class FormGrid {
  readonly rows: number;
  readonly columns: number;
  /** True when any cell holds a formula. */
  hasFormulas = false;
  private readonly forms: Int32Array;
  private readonly ids = new Map<string, number>();

  constructor(private readonly sheet: SheetCells) {
    this.rows = sheet.values.length;
    this.columns = sheet.values[0]?.length ?? 0;
    this.forms = new Int32Array(this.rows * this.columns);
  }

  /** `nothing`, `constant`, or a number that formulas of the same relative form share. */
  form(row: number, column: number): number {
    if (row < 0 || column < 0 || row >= this.rows || column >= this.columns) return nothing;
    return this.forms[row * this.columns + column];
  }

  isFormula(row: number, column: number): boolean {
    return this.form(row, column) > 0;
  }

  read(row: number): void {
    const { formulas, values } = this.sheet;
    for (let column = 0; column < this.columns; column += 1) {
      const formula = formulas[row][column];
      const at = row * this.columns + column;
      if (typeof formula === 'string' && formula.length > 1 && formula.startsWith('=')) {
        this.hasFormulas = true;
        this.forms[at] = this.idOf(relativeForm(formula, this.sheet.row + row, this.sheet.column + column));
      } else if (typeof values[row][column] === 'number') this.forms[at] = constant;
    }
  }

  private idOf(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    this.ids.set(form, this.ids.size + 1);
    return this.ids.size;
  }
}

/** Reads a sheet row by row. */
export function formGrid(sheet: SheetCells): Steps<FormGrid> {
  return readByRows(new FormGrid(sheet));
}
