/** Finds the figures among selected cells: without headings, names, percentages, rates and blank lines. */
import { cellAddress, columnLetter } from '../cellAddress';
import { findTables } from '../checking/findTables';
import type { CheckedTable } from '../checking/finding';
import { cellKind, isFigureText } from '../checking/printed';
import type { SheetCells } from '../checking/sheetCells';
import { headingUnit, headingWithoutUnit } from '../headingWords';
import type { MoneyUnit } from '../types';
import type { Figures } from './equation';

/** A row or column with figures. */
export interface BlockLine {
  /** Position among the cells read, from 0. */
  at: number;
  /** Its label or heading; of one without, its number or letter on the sheet. */
  name: string;
  /** The name of a group stands before it. */
  opens: boolean;
}

export interface Block {
  cells: SheetCells;
  rows: BlockLine[];
  columns: BlockLine[];
  /** Columns of figures that are no sums: percentages, rates, prices, and those that the user leaves out. */
  left: BlockLine[];
  figures: Figures;
  /** What the figures are in; null where nothing says so. */
  unit: MoneyUnit | null;
}

export type BlockReading =
  { kind: 'block'; block: Block } | { kind: 'refused'; message: string; cells: string[] };

const refused = (message: string, cells: string[] = []): BlockReading => ({
  kind: 'refused',
  message,
  cells,
});

/** Columns whose figures do not add up. */
const notAdded = /average|rate\b|price|\bunit|\bper\b|ratio|score|rank|weeks|%|percent/i;

/** @param leaveOut columns that are not rounded, by their position among the cells. */
export function findBlock(cells: SheetCells, leaveOut: readonly number[] = []): BlockReading {
  const filled = filledColumns(cells);
  const tables = findTables(onlyColumns(cells, filled));
  if (tables.length > 1) {
    const names = tables.map(({ title, sheetName }) => `“${title ?? sheetName}”`).slice(0, 3);
    return refused(
      `There are ${tables.length} tables among these cells: ${names.join(', ')}. Select one of them.`,
    );
  }
  const [table] = tables;
  const lines = table ? linesOfTable(table, cells, filled) : bareLines(cells);
  const leftOut = new Set(leaveOut);
  const isLeft = ({ at, name }: BlockLine): boolean =>
    leftOut.has(at) || notAdded.test(name) || isPercent(cells, lines.rows, at);
  const columns = lines.columns.filter((column) => !isLeft(column));
  const block: Block = {
    cells,
    rows: lines.rows,
    columns,
    left: lines.columns.filter(isLeft),
    figures: lines.rows.map((row) => columns.map((column) => figureAt(cells, row.at, column.at))),
    unit: table ? unitOf(table) : null,
  };
  return troubleIn(block) ?? { kind: 'block', block };
}

/** Blank columns between others would part a table in two. */
function filledColumns({ values }: SheetCells): number[] {
  const all = (values[0] ?? []).map((_, column) => column);
  return all.filter((column) => values.some((row) => row[column] !== ''));
}

function onlyColumns(cells: SheetCells, columns: readonly number[]): SheetCells {
  const pick = <T>(grid: readonly (readonly T[])[]): T[][] =>
    grid.map((row) => columns.map((column) => row[column]));
  return {
    ...cells,
    values: pick(cells.values),
    formulas: pick(cells.formulas),
    texts: pick(cells.texts),
    numberFormats: pick(cells.numberFormats),
    errors: pick(cells.errors),
    hiddenColumns: columns.map((column) => cells.hiddenColumns[column]),
  };
}

/** @param filled the columns in which the table was found. */
function linesOfTable(
  table: CheckedTable,
  cells: SheetCells,
  filled: readonly number[],
): { rows: BlockLine[]; columns: BlockLine[] } {
  const rows: BlockLine[] = [];
  let opens = false;
  for (const { row, label, kind } of table.rows) {
    if (kind === 'group') opens = true;
    else {
      rows.push({ at: row - cells.row, name: label || `row ${row + 1}`, opens });
      opens = false;
    }
  }
  const columns = table.columns.map(({ heading, column }) => {
    const at = filled[column - cells.column];
    const name = headingWithoutUnit(heading) || heading || `column ${columnLetter(cells.column + at)}`;
    return { at, name, opens: false };
  });
  return { rows, columns };
}

/** Of cells without headings: every row and column with numbers, and the text before them as names. */
function bareLines(cells: SheetCells): { rows: BlockLine[]; columns: BlockLine[] } {
  const isNumber = (row: number, column: number): boolean =>
    cellKind(cells.values[row][column], cells.errors[row][column], cells.numberFormats[row][column]) ===
    'figure';
  const all = { rows: cells.values.map((_, i) => i), columns: (cells.values[0] ?? []).map((_, i) => i) };
  const rows = all.rows.filter((row) => all.columns.some((column) => isNumber(row, column)));
  const columns = all.columns.filter((column) => all.rows.some((row) => isNumber(row, column)));
  const nameOf = (row: number): string => {
    const before = cells.values[row].slice(0, columns[0]).map(String);
    return before.find((text) => text.trim() !== '')?.trim() ?? `row ${cells.row + row + 1}`;
  };
  return {
    rows: rows.map((at) => ({ at, name: nameOf(at), opens: false })),
    columns: columns.map((at) => ({ at, name: `column ${columnLetter(cells.column + at)}`, opens: false })),
  };
}

function isPercent(
  { values, numberFormats }: SheetCells,
  rows: readonly BlockLine[],
  column: number,
): boolean {
  const numbers = rows.filter(({ at }) => typeof values[at][column] === 'number');
  const percents = numbers.filter(({ at }) => numberFormats[at][column].includes('%'));
  return percents.length * 2 > numbers.length;
}

function figureAt({ values }: SheetCells, row: number, column: number): number | null {
  const value = values[row][column];
  return typeof value === 'number' ? value : null;
}

function unitOf({ columns, title }: CheckedTable): MoneyUnit | null {
  const stated = [...columns.map(({ heading }) => heading), title ?? ''].flatMap(
    (text) => headingUnit(text) ?? [],
  );
  return stated.find((unit) => unit !== '£') ?? stated[0] ?? null;
}

const mostNamed = 20;

/** Cells that have to be put right first. */
function troubleIn({ cells, rows, columns, figures }: Block): BlockReading | undefined {
  const places = rows.flatMap((row) => columns.map((column) => ({ row: row.at, column: column.at })));
  const addresses = (found: typeof places): string[] =>
    found.slice(0, mostNamed).map(({ row, column }) => cellAddress(cells.row + row, cells.column + column));
  const errors = places.filter(({ row, column }) => cells.errors[row][column]);
  if (errors.length > 0) {
    const [first] = addresses(errors);
    return refused(`${first} holds an error value. Put it right first.`, addresses(errors));
  }
  const texts = places.filter(({ row, column }) => isNumberAsText(cells.values[row][column]));
  if (texts.length > 0) {
    const [first] = addresses(texts);
    const others = texts.length > 1 ? ` and ${texts.length - 1} more are text` : ' is text';
    return refused(
      `${first}${others} that looks like a number. Clean pasted figures first.`,
      addresses(texts),
    );
  }
  if (figures.some((row) => row.some((figure) => figure !== null))) return undefined;
  return refused('There are no figures to round among these cells. Select a table with its totals.');
}

function isNumberAsText(value: unknown): boolean {
  return typeof value === 'string' && /\d/.test(value) && isFigureText(value);
}
