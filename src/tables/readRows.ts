/** Reads the rows below the headings: names, figures, and what each row is. */
import { excelNumber } from '../domain/exact';
import { columnName } from './chooseColumns';
import { classifyRows, type ClassifiedRow } from './classifyRows';
import { cellAddress } from './cellAddress';
import type { RowFacts } from './findTotals';
import { headingKey, headingUnit, headingWords } from './headingWords';
import { isBlank, isNumeric, type CellReading } from './readCell';
import { nameNotices, remarkNotices } from './rowNotices';
import { halfStepOf, numberAt, readAt, summedColumns, type SourceTableColumn } from './sourceTable';
import type { Notice, Problem, ReadingCell, ReadingRow } from './reading';
import type { TableSpecification } from './specification';
import type { CellValue, SourceGrid } from './types';

/** A subtotal or total row of the user's, to compare with ours. */
export interface SourceTotal {
  /** Position in the selection, from 0. */
  index: number;
  /** Positions in the selection of the rows it adds up. */
  adds: number[];
}

export interface ReadRows {
  rows: ReadingRow[];
  totals: SourceTotal[];
  notices: Notice[];
  problems: Problem[];
}

function problemOf(cell: CellValue, why: 'notANumber' | 'errorValue' | 'trueFalse', where: string): string {
  if (why === 'errorValue') return `${where}: the cell shows ${String(cell)}. Correct it or leave it blank.`;
  const shown = why === 'trueFalse' ? String(cell).toUpperCase() : `“${String(cell)}”`;
  return `${where}: ${shown} is not a number. Type a figure or leave it blank.`;
}

const mayBeWords = /[\p{L}£%]/u;

/** Whether a row repeats the headings: its cells over the matched columns hold words of their headings, or units. */
function isHeadingAgain(cells: CellValue[], columns: readonly SourceTableColumn[]): boolean {
  const filled = columns.filter(({ at, heading }) => !isBlank(cells[at]) && heading !== '');
  // Most rows hold figures, which need no closer look.
  if (filled.some(({ at }) => !mayBeWords.test(String(cells[at])))) return false;
  const words = filled.map(({ at, heading }) => {
    const text = String(cells[at]);
    if (headingKey(text) === '') return headingUnit(text) !== undefined;
    const own = headingWords(heading);
    return headingWords(text).every((word) => own.includes(word));
  });
  return filled.length >= Math.min(2, columns.length) && words.every(Boolean);
}

/** The name of a row; that of a total may stand in another column of words before the figures. */
function labelOf(cells: CellValue[], labelAt: number | undefined, firstFigures: number): string {
  const label = labelAt === undefined ? '' : String(cells[labelAt]).trim();
  if (label !== '') return label;
  const words = cells.slice(0, firstFigures).find((cell) => typeof cell === 'string' && !isBlank(cell));
  return headingKey(String(words ?? '')) === '' ? '' : String(words).trim();
}

function textNotice(cells: CellReading[]): Notice[] {
  const count = cells.filter(({ from }) => from === 'text').length;
  if (count === 0) return [];
  const message =
    count === 1
      ? '1 cell held text and was read as a number.'
      : `${count} cells held text and were read as numbers.`;
  return [{ kind: 'textRead', message }];
}

/** Says of the columns of percentages in points how one of their figures is read. */
function pointNotices(columns: readonly SourceTableColumn[], rows: readonly ReadingRow[]): Notice[] {
  const inPoints = columns.filter(({ input, reading }) => input && reading.inPoints);
  const figures = inPoints.flatMap(({ column }) => rows.flatMap(({ cells }) => cells[column.key] ?? []));
  const first = figures.find(({ value }) => typeof value === 'number' && value !== 0);
  if (!first) return [];
  const points = String(excelNumber(Number(first.value) * 100));
  const names = inPoints.map(({ column }) => columnName(column)).join(', ');
  return [{ kind: 'unit', message: `${names}: ${points} is read as ${points}%.` }];
}

/**
 * Reads the rows from `firstRow` of the selection on.
 * @param columns the columns of the table that the selection has: see sourceTable.
 */
export function readRows(
  specification: TableSpecification,
  source: SourceGrid,
  firstRow: number,
  columns: readonly SourceTableColumn[],
): ReadRows {
  const inputs = columns.filter(({ input }) => input);
  const labelAt = columns.find(({ column }) => column.kind === 'label')?.at;
  const beside = columns.filter(({ column }) => column.kind !== 'label');
  // Before any other column is known, every one may hold figures.
  const filledAt =
    beside.length > 0
      ? beside.map(({ at }) => at)
      : Array.from({ length: source.columns }, (_, at) => at).filter((at) => at !== labelAt);
  const numeric = beside.filter(({ column }) => isNumeric(column.format)).map(({ at }) => at);
  const firstFigures = Math.min(...(numeric.length > 0 ? numeric : filledAt));
  const summed = summedColumns(beside);

  const facts: RowFacts[] = [];
  for (let index = firstRow; index < source.rows; index += 1) {
    const cells = source.values[index];
    if (beside.length > 0 && isHeadingAgain(cells, columns)) continue;
    facts.push({
      index,
      label: labelOf(cells, labelAt, firstFigures),
      filled: filledAt.some((at) => !isBlank(cells[at])),
      figures: summed.map((column) => numberAt(source, index, column)),
    });
  }
  const indexes = facts.map(({ index }) => index);
  const classified = classifyRows(
    facts,
    specification,
    summed.map((column) => halfStepOf(source, indexes, column)),
  );

  const result: ReadRows = { rows: [], totals: [], notices: [], problems: [] };
  const read: CellReading[] = [];
  const ownLabel = (index: number): string =>
    labelAt === undefined ? '' : String(source.values[index][labelAt]).trim();
  const cellsOf = (index: number): Record<string, ReadingCell> => {
    const cells: Record<string, ReadingCell> = {};
    for (const each of inputs) {
      const cell = readAt(source, index, each);
      read.push(cell);
      cells[each.column.key] = { value: cell.value, from: cell.from };
      if (cell.from !== 'bad') continue;
      const sheetRow = source.row + index;
      result.problems.push({
        kind: cell.why,
        key: each.column.key,
        address: cellAddress(sheetRow, source.column + each.at),
        message: problemOf(
          source.values[index][each.at],
          cell.why,
          `Row ${sheetRow + 1}, ${columnName(each.column)}`,
        ),
      });
    }
    return cells;
  };
  const memos: ReadingRow[] = [];
  facts.forEach(({ index, label }, i) => {
    const { kind, scope, adds }: ClassifiedRow = classified[i];
    if (adds) result.totals.push({ index, adds: adds.map((position) => facts[position].index) });
    if (kind === 'row' || kind === 'after') {
      result.rows.push({ kind, index, label: ownLabel(index), cells: cellsOf(index) });
    } else if (kind === 'memo') memos.push({ kind, index, label: ownLabel(index), cells: cellsOf(index) });
    else if (kind === 'group' || kind === 'total') result.rows.push({ kind, index, label, cells: {} });
    else if (kind === 'subtotal') result.rows.push({ kind, index, label, cells: {}, scope });
  });
  if (specification.totalLabel !== null && !result.rows.some(({ kind }) => kind === 'total')) {
    result.rows.push({ kind: 'total', index: -1, label: specification.totalLabel, cells: {} });
  }
  result.rows.push(...memos);

  result.notices.push(...textNotice(read), ...pointNotices(inputs, result.rows));
  result.notices.push(...remarkNotices(facts, classified, source));
  if (labelAt !== undefined) result.notices.push(...nameNotices(result.rows, source, labelAt));
  if (!result.rows.some(({ kind }) => kind === 'row') && inputs.length > 0) {
    const message = 'There are no rows of figures here. Select the headings and the rows below them.';
    result.problems.push({ kind: 'noRows', message });
  }
  return result;
}
