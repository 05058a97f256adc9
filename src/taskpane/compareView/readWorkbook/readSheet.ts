/** Reads the cells of one sheet. */
import type { SheetCells } from '../../../tables/checking/sheetCells';
import type { CellValue } from '../../../tables/types';
import { fileProblems } from './fileProblems';
import { pieces } from './pieces';
import { shownNumber } from './shownText';
import { attribute, decoded, elements, stringText } from './xml';

/** What cells refer to by number. */
export interface Lookups {
  texts: readonly string[];
  formats: readonly string[];
}

interface Cell {
  column: number;
  value: CellValue;
  text: string;
  format: string;
  error: boolean;
}

interface Row {
  row: number;
  cells: Cell[];
}

/** A sheet with more in its rectangle is no report, and would not fit into memory. */
export const mostCells = 1_000_000;
const lastColumn = 16_383;

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</;

function cellOf(
  attributes: string,
  content: string,
  column: number,
  { texts, formats }: Lookups,
): Cell | null {
  const type = attribute(attributes, 't') ?? 'n';
  const format = formats[Number(attribute(attributes, 's') ?? 0)] ?? 'General';
  const raw = valuePattern.exec(content)?.[1];
  const words = (value: string, error = false): Cell | null =>
    value === '' ? null : { column, value, text: value, format, error };
  if (type === 'inlineStr') return words(stringText(content));
  if (raw === undefined || raw === '') return null;
  switch (type) {
    case 's':
      return words(texts[Number(raw)] ?? '');
    case 'b':
      return { column, value: raw === '1', text: raw === '1' ? 'TRUE' : 'FALSE', format, error: false };
    case 'e':
      return words(decoded(raw), true);
    case 'n': {
      const value = Number(raw);
      if (!Number.isFinite(value)) throw fileProblems.damaged();
      return { column, value, text: shownNumber(value, format), format, error: false };
    }
    default:
      return words(decoded(raw));
  }
}

const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?row\s*>)/g;
const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c\s*>)/g;

function* cellsIn(content: string, lookups: Lookups): Generator<Cell> {
  let next = 0;
  for (const [, attributes, inside] of content.matchAll(cellPattern)) {
    const reference = attribute(attributes, 'r');
    const column = reference === undefined ? next : columnOf(reference);
    next = column + 1;
    if (column < 0 || column > lastColumn) throw fileProblems.damaged();
    const cell = inside === undefined ? null : cellOf(attributes, inside, column, lookups);
    if (cell) yield cell;
  }
}

function hiddenColumnsIn(head: string): Set<number> {
  const hidden = new Set<number>();
  for (const { attributes } of elements(elements(head, 'cols')[0]?.content ?? '', 'col')) {
    if (!/^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? '')) continue;
    const last = Math.min(lastColumn + 1, Number(attribute(attributes, 'max')));
    for (let column = Number(attribute(attributes, 'min')); column <= last; column += 1)
      hidden.add(column - 1);
  }
  return hidden;
}

/**
 * The part in use; null for a sheet without anything in it, and `tooLarge` where that part is beyond all measure.
 * @param breathe is called after each piece.
 */
export async function readSheet(
  sheetName: string,
  chunks: AsyncIterable<Uint8Array>,
  lookups: Lookups,
  breathe: (characters: number) => Promise<void>,
): Promise<SheetCells | null | 'tooLarge'> {
  const rows: Row[] = [];
  const hiddenRows = new Set<number>();
  let hiddenColumns = new Set<number>();
  let isFirst = true;
  let count = 0;
  let next = 0;
  for await (const piece of pieces(chunks, 'row')) {
    if (isFirst) hiddenColumns = hiddenColumnsIn(piece.slice(0, piece.search(/<(?:\w+:)?sheetData\b/)));
    isFirst = false;
    for (const [, attributes, content] of piece.matchAll(rowPattern)) {
      const row = Number(attribute(attributes, 'r') ?? next + 1) - 1;
      next = row + 1;
      if (/^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? '')) hiddenRows.add(row);
      const cells = content === undefined ? [] : [...cellsIn(content, lookups)];
      count += cells.length;
      if (cells.length > 0) rows.push({ row, cells });
    }
    if (count > mostCells) return 'tooLarge';
    await breathe(piece.length);
  }
  return rows.length === 0 ? null : rectangle(sheetName, rows, hiddenRows, hiddenColumns);
}

function rectangle(
  sheetName: string,
  filled: readonly Row[],
  hiddenRows: ReadonlySet<number>,
  hiddenColumns: ReadonlySet<number>,
): SheetCells | 'tooLarge' {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const { row, cells } of filled) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const { column } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > mostCells) return 'tooLarge';
  const grid = <T>(value: T): T[][] => Array.from({ length: height }, () => new Array<T>(width).fill(value));
  const values = grid<CellValue>('');
  const texts = grid('');
  const numberFormats = grid('General');
  const errors = grid(false);
  for (const { row, cells } of filled) {
    for (const { column, value, text, format, error } of cells) {
      const [i, j] = [row - top, column - left];
      values[i][j] = value;
      texts[i][j] = text;
      numberFormats[i][j] = format;
      errors[i][j] = error;
    }
  }
  return {
    sheetName,
    row: top,
    column: left,
    values,
    // Only what the cells hold matters here, not how it was worked out.
    formulas: values,
    texts,
    numberFormats,
    errors,
    hiddenRows: Array.from({ length: height }, (_, i) => hiddenRows.has(top + i)),
    hiddenColumns: Array.from({ length: width }, (_, j) => hiddenColumns.has(left + j)),
  };
}
