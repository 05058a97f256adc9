/** Finds the tables in a selection that holds several, one below or beside the other, as when a whole paper is pasted. */
import { isBlank } from './readCell';
import { readFigure } from '../domain/readFigure';
import { runsOf } from './runs';
import type { CellValue, Rectangle, SourceGrid } from './types';

/** One of several tables in a selection. */
export interface TableIn {
  /** Its first line of words, where that is a title: `Table 4 - Prevention & safeguarding`; '' for none. */
  title: string;
  /** On the sheet. */
  rectangle: Rectangle;
}

type Cells = readonly (readonly CellValue[])[];

/** Positions within the selection, from 0; `to` is beyond the last. */
interface Span {
  from: number;
  to: number;
}

interface Block {
  rows: Span;
  columns: Span;
}

/** Headings stand at the top: below a title, a remark on the unit and a line that spans several columns. */
const rowsToHeadings = 4;
/** With fewer a row of words is a title or a remark. */
const fewestHeadings = 2;

/** The runs of positions that hold something. */
function spans(length: number, isEmpty: (position: number) => boolean): Span[] {
  const filled = Array.from({ length }, (_, position) => (isEmpty(position) ? null : true));
  return runsOf(filled).map((run) => ({ from: run.start, to: run.start + run.length }));
}

function cellsOf(cells: Cells, { rows, columns }: Block): CellValue[][] {
  return cells.slice(rows.from, rows.to).map((row) => row.slice(columns.from, columns.to));
}

function isFigure(cell: CellValue): boolean {
  if (typeof cell === 'string') return !isBlank(cell) && readFigure(cell).kind === 'figure';
  return typeof cell === 'number';
}

function isWord(cell: CellValue): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !isFigure(cell);
}

/** Whether a block is a table by itself: headings above figures, and names before them. */
function isTable(block: CellValue[][]): boolean {
  const headings = block
    .slice(0, rowsToHeadings)
    .findIndex((row) => row.filter(isWord).length >= fewestHeadings && !row.some(isFigure));
  if (headings < 0) return false;
  const below = block.slice(headings + 1);
  return below.some((row) => row.some(isFigure)) && below.some(([name]) => isWord(name));
}

function titleOf([first = []]: CellValue[][]): string {
  const filled = first.filter((cell) => !isBlank(cell));
  return filled.length === 1 && isWord(filled[0]) ? String(filled[0]).trim() : '';
}

/** Blocks between empty rows, each again between empty columns. */
function blocksOf(cells: Cells, width: number): Block[] {
  return spans(cells.length, (row) => cells[row].every(isBlank)).flatMap((rows) => {
    const inside = cells.slice(rows.from, rows.to);
    return spans(width, (column) => inside.every((row) => isBlank(row[column]))).map((columns) => ({
      rows,
      columns,
    }));
  });
}

/** The tables in a selection, in order; one or none where it is not several. Groups apart by empty rows are one table. */
export function tablesIn({ values, row, column, columns }: SourceGrid): TableIn[] {
  return blocksOf(values, columns).flatMap((block): TableIn[] => {
    const cells = cellsOf(values, block);
    if (!isTable(cells)) return [];
    const rectangle = {
      row: row + block.rows.from,
      column: column + block.columns.from,
      rows: cells.length,
      columns: block.columns.to - block.columns.from,
    };
    return [{ title: titleOf(cells), rectangle }];
  });
}
