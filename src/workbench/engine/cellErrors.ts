/** The cell of a message: Univer's sheet id, row and column counted from 0. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** The messages of errors that add-in functions gave for cells; Excel shows them when one points at the cell. */
export class CellErrors {
  private readonly messages = new Map<string, string>();

  /** Notes the message of a cell's error, or with undefined that it has none any more. */
  set(place: CellPlace, message: string | undefined): void {
    if (message === undefined) this.messages.delete(key(place));
    else this.messages.set(key(place), message);
  }

  /** The message of the error in a cell, if an add-in function gave one. */
  get(place: CellPlace): string | undefined {
    return this.messages.get(key(place));
  }

  clear(): void {
    this.messages.clear();
  }
}

function key({ sheetId, row, column }: CellPlace): string {
  return `${row},${column},${sheetId}`;
}
