import { excelNumber } from '../domain/exact';
import { readFigure } from '../domain/readFigure';
import { convertUnit } from '../domain/unit';
import type { ReadingCell } from './reading';
import type { FigureFormat } from './specification';
import type { CellValue, MoneyUnit } from './types';

/** A cell of an input column: what it holds, or why it cannot be read. */
export type CellReading =
  | (ReadingCell & { from: 'number' | 'blank' | 'text' | 'words' | 'points' })
  | { value: 0; from: 'bad'; why: 'notANumber' | 'errorValue' | 'trueFalse' };

/** What is known of a column as a whole before its cells are read. */
export interface ColumnReading {
  format: FigureFormat;
  unit: MoneyUnit;
  /** True for percentages that stand as 2 for 2%: see percentPoints. */
  inPoints?: boolean;
}

/** A cell that holds nothing a reader could see. */
export function isBlank(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** Whether a column of this format is one of numbers only. */
export function isNumeric(format: FigureFormat): boolean {
  return format !== 'text' && format !== 'date' && format !== 'plain';
}

export function isPercent(format: FigureFormat): boolean {
  return format === 'percent' || format === 'percentFine';
}

function readWords(cell: CellValue, format: FigureFormat): CellReading {
  if (typeof cell === 'number') return { value: cell, from: 'number' };
  if (typeof cell === 'boolean') return { value: String(cell).toUpperCase(), from: 'words' };
  if (isBlank(cell)) return { value: '', from: 'blank' };
  const text = cell.trim();
  // A plain figure pasted as text is meant as one; a percentage, a dash or a range says more than its number.
  if (format === 'plain' && /\d/.test(text) && !text.includes('%')) {
    const figure = readFigure(text);
    if (figure.kind === 'figure' && !figure.scaled) return { value: figure.value, from: 'text' };
  }
  return { value: text, from: 'words' };
}

const notANumber: CellReading = { value: 0, from: 'bad', why: 'notANumber' };

/**
 * Reads a cell of an input column. Text in k, m or bn (`£1,752k`) comes out in the table's unit where the column is
 * money, in pounds otherwise; other text that finance papers use for a number is taken as already in its unit. `2%` is
 * a percentage and nothing else. Columns of words take everything but errors.
 */
export function readCell(cell: CellValue, isError: boolean, column: ColumnReading): CellReading {
  const { format, unit, inPoints = false } = column;
  if (isError) return { value: 0, from: 'bad', why: 'errorValue' };
  if (!isNumeric(format)) return readWords(cell, format);
  if (typeof cell === 'boolean') return { value: 0, from: 'bad', why: 'trueFalse' };
  if (typeof cell === 'number') {
    return inPoints && cell !== 0
      ? { value: ofPoints(cell), from: 'points' }
      : { value: cell, from: 'number' };
  }
  if (isBlank(cell)) return { value: 0, from: 'blank' };
  const figure = readFigure(cell);
  if (figure.kind !== 'figure') return notANumber;
  if (isPercent(format)) {
    if (figure.scaled) return notANumber;
    const isPoints = inPoints && !cell.includes('%');
    return { value: isPoints ? ofPoints(figure.value) : figure.value, from: 'text' };
  }
  if (cell.includes('%')) return notANumber;
  const inUnit = figure.scaled && format === 'money';
  return { value: inUnit ? convertUnit(figure.value, '£', unit) : figure.value, from: 'text' };
}

/** A cell of a column of money. */
export function readMoney(cell: CellValue, isError: boolean, unit: MoneyUnit): CellReading {
  return readCell(cell, isError, { format: 'money', unit });
}

/** 2 is 2%; 2.6 gives 0.026 and not 0.026000000000000002. */
function ofPoints(points: number): number {
  return excelNumber(points / 100);
}
