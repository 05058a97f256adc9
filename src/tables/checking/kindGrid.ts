/** What every cell of a sheet is, worked out once for all who look for tables on it. */
import { cellKind, type CellKind } from './printed';
import type { SheetCells } from './sheetCells';
import { readByRows, type Steps } from './steps';

const kinds: readonly CellKind[] = ['blank', 'words', 'figure', 'notAvailable'];

/** The kinds of all cells of a sheet, counted from the top left of its used range. */
export class KindGrid {
  readonly rows: number;
  readonly columns: number;
  private readonly cells: Uint8Array;

  constructor(readonly sheet: SheetCells) {
    this.rows = sheet.values.length;
    this.columns = sheet.values[0]?.length ?? 0;
    this.cells = new Uint8Array(this.rows * this.columns);
  }

  /** Rows and columns from the top left of the used range. */
  kind(row: number, column: number): CellKind {
    if (row < 0 || column < 0 || row >= this.rows || column >= this.columns) return 'blank';
    return kinds[this.cells[row * this.columns + column]];
  }

  text(row: number, column: number): string {
    const value = this.sheet.values[row]?.[column] ?? '';
    return typeof value === 'string'
      ? value.replace(/\s+/g, ' ').trim()
      : this.sheet.texts[row][column].trim();
  }

  /** Works out the kinds of a row. */
  read(row: number): void {
    const { values, errors, numberFormats } = this.sheet;
    for (let column = 0; column < this.columns; column += 1) {
      const kind = cellKind(values[row][column], errors[row][column], numberFormats[row][column]);
      this.cells[row * this.columns + column] = kinds.indexOf(kind);
    }
  }

  /** How many cells of a kind a row has between two columns, both included. */
  count(row: number, kind: CellKind, first = 0, last = this.columns - 1): number {
    let found = 0;
    for (let column = first; column <= last; column += 1) if (this.kind(row, column) === kind) found += 1;
    return found;
  }

  isBlankRow(row: number, first = 0, last = this.columns - 1): boolean {
    return this.count(row, 'blank', first, last) === last - first + 1;
  }
}

/** Reads a sheet row by row. */
export function kindGrid(sheet: SheetCells): Steps<KindGrid> {
  return readByRows(new KindGrid(sheet));
}
