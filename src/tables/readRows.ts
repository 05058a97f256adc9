/** Reads the rows below the headings: names, figures, and what each row is. */
import { excelNumber } from '../domain/exact';
import { columnName } from './chooseColumns';
import { classifyRows } from './classifyRows';
import { cellAddress } from './cellAddress';
import { rowFacts } from './rowFacts';
import { nameNotices, remarkNotices } from './rowNotices';
import { halfStepOf, readAt, summedColumns, type SourceTableColumn } from './sourceTable';
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

/** The rows of a selection, read. */
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

function textNotice(rows: readonly ReadingRow[]): Notice[] {
  const cells = rows.flatMap((row) => Object.values(row.cells));
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

/** Reads the input cells of one row; what cannot be read goes to the problems. */
function readCells(
  source: SourceGrid,
  index: number,
  inputs: readonly SourceTableColumn[],
  problems: Problem[],
): Record<string, ReadingCell> {
  const cells: Record<string, ReadingCell> = {};
  for (const each of inputs) {
    const { column, at } = each;
    const cell = readAt(source, index, each);
    const isMissing = column.blankIsMissing && cell.from === 'blank';
    cells[column.key] = { value: isMissing ? '' : cell.value, from: cell.from };
    if (cell.from !== 'bad') continue;
    const sheetRow = source.row + index;
    const where = `Row ${sheetRow + 1}, ${columnName(column)}`;
    problems.push({
      kind: cell.why,
      key: column.key,
      address: cellAddress(sheetRow, source.column + at),
      message: problemOf(source.values[index][at], cell.why, where),
    });
  }
  return cells;
}

/** The total that the selection has not got. */
function missingTotal({ totalLabel }: TableSpecification, rows: readonly ReadingRow[]): ReadingRow[] {
  if (totalLabel === null || rows.some(({ kind }) => kind === 'total')) return [];
  return [{ kind: 'total', index: -1, label: totalLabel, cells: {} }];
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
  const facts = rowFacts(source, firstRow, columns);
  const indexes = facts.map(({ index }) => index);
  const summed = summedColumns(columns.filter(({ column }) => column.kind !== 'label'));
  const halves = summed.map((column) => halfStepOf(source, indexes, column));
  const classified = classifyRows(facts, specification, halves);

  const problems: Problem[] = [];
  const ownLabel = (index: number): string =>
    labelAt === undefined ? '' : String(source.values[index][labelAt]).trim();
  const rows = facts.flatMap(({ index, label }, i): ReadingRow[] => {
    const { kind, scope } = classified[i];
    if (kind === 'row' || kind === 'after' || kind === 'memo') {
      return [{ kind, index, label: ownLabel(index), cells: readCells(source, index, inputs, problems) }];
    }
    if (kind === 'subtotal') return [{ kind, index, label, cells: {}, scope }];
    return kind === 'group' || kind === 'total' ? [{ kind, index, label, cells: {} }] : [];
  });
  const memos = rows.filter(({ kind }) => kind === 'memo');
  const others = rows.filter(({ kind }) => kind !== 'memo');
  const all = [...others, ...missingTotal(specification, others), ...memos];
  if (inputs.length > 0 && !rows.some(({ kind }) => kind === 'row')) {
    const message = 'There are no rows of figures here. Select the headings and the rows below them.';
    problems.push({ kind: 'noRows', message });
  }

  return {
    rows: all,
    totals: facts.flatMap(({ index }, i) => {
      const { adds } = classified[i];
      return adds ? [{ index, adds: adds.map((position) => facts[position].index) }] : [];
    }),
    notices: [
      ...textNotice(all),
      ...pointNotices(inputs, all),
      ...remarkNotices(facts, classified, source),
      ...(labelAt === undefined ? [] : nameNotices(all, source, labelAt)),
    ],
    problems,
  };
}
