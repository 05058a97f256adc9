import { readFigure } from '../domain/readFigure';
import { convertUnit } from '../domain/unit';
import type { ReadingCell } from './reading';
import type { CellValue, MoneyUnit } from './types';

/** A cell of a column of figures: the number it is, or why it is none. */
export type CellReading =
  | (ReadingCell & { from: 'number' | 'blank' | 'text' })
  | { value: 0; from: 'bad'; why: 'notANumber' | 'errorValue' | 'trueFalse' };

/** A cell that holds nothing a reader could see. */
export function isBlank(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/**
 * Reads a cell of a column of money. Text in k, m or bn (`£1,752k`) comes out in the table's unit; other text that
 * finance papers use for a number is taken as already in it. A percentage is not money.
 */
export function readMoney(cell: CellValue, isError: boolean, unit: MoneyUnit): CellReading {
  if (isError) return { value: 0, from: 'bad', why: 'errorValue' };
  if (typeof cell === 'boolean') return { value: 0, from: 'bad', why: 'trueFalse' };
  if (typeof cell === 'number') return { value: cell, from: 'number' };
  if (isBlank(cell)) return { value: 0, from: 'blank' };
  const figure = readFigure(cell);
  if (figure.kind !== 'figure' || cell.includes('%')) return { value: 0, from: 'bad', why: 'notANumber' };
  return { value: figure.scaled ? convertUnit(figure.value, '£', unit) : figure.value, from: 'text' };
}
