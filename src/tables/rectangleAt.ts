import type { Rectangle } from './types';

const cells = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cells of an address without its sheet, such as `$A$2:$H$12`; null where it is none. */
export function rectangleAt(address: string): Rectangle | null {
  const [, left, top, right = left, bottom = top] = cells.exec(address) ?? [];
  if (left === undefined) return null;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) + 1 - column };
}
