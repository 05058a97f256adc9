import type { IRange } from '@univerjs/core';
import { columnLetters } from '../engine/cellAddress';

/** `B5:C13` or `B5` as rows and columns counted from 0. Dollar signs and a sheet's name before it are ignored. */
export function rangeFromAddress(address: string): IRange {
  const [first, last = first] = address
    .slice(address.lastIndexOf('!') + 1)
    .replace(/\$/g, '')
    .split(':');
  const start = cell(first);
  const end = cell(last);
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

/** Rows and columns counted from 0 as `B5:C13`, or `B5` for one cell. */
export function addressOfRange({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

function cell(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/i.exec(address) ?? [];
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
