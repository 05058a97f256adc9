/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}

/** A sheet's name as formulas write it, in quotation marks where they are needed: `Outturn`, `'Table 4'`. */
export function sheetReference(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The address of a cell with its sheet, row and column counted from 0: `'Table 4'!B5`. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  return `${sheetReference(sheetName)}!${columnLetters(column)}${row + 1}`;
}
