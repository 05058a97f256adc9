/** Puts changes together. */
import { convertUnit } from '../../domain/unit';
import { cellAddress } from '../cellAddress';
import type { FigureRef } from '../checking/identity';
import type { Change } from './change';
import { isMoney, unitOf } from './figurePair';

/** What every change has; the rest is empty unless given. */
export function newChange(
  given: Pick<Change, 'kind' | 'table' | 'sentence'> & Partial<Change>,
  place: string,
): Change {
  return {
    id: `${given.kind}:${place}`,
    row: '',
    column: '',
    now: '',
    last: '',
    difference: '',
    figures: { now: null, last: null, difference: null },
    cell: null,
    size: 0,
    ...given,
  };
}

export function cellOf({ view, row, column }: FigureRef): Change['cell'] {
  const { table } = view;
  return {
    sheetName: table.sheetName,
    address: cellAddress(table.rows[row].row, table.columns[column].column),
  };
}

/** Size of an amount of a column in pounds; 0 where it holds no money or the amount is not known. */
export function sizeOf(ref: FigureRef, amount: number): number {
  if (!isMoney(ref) || Number.isNaN(amount)) return 0;
  return Math.abs(convertUnit(amount, unitOf(ref), '£'));
}
