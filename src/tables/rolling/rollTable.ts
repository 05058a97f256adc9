/** A table that can be rolled forward: built with Outturn, or typed by anyone and recognised. */
import type { BuiltTable } from '../builtTable';
import { cellAddress } from '../cellAddress';
import type { CheckedTable } from '../checking/finding';
import type { SheetCells } from '../checking/sheetCells';
import { overlap } from '../overlap';
import type { Rectangle } from '../types';
import { periodCells, type PeriodCell } from './periodCells';
import { cellNow } from './sheetAt';

export interface RollTable {
  /** Tells it from the others: its sheet and the first cell of its rows. */
  id: string;
  sheetName: string;
  /** As people call it: `Table 4`, or its title. */
  name: string;
  built: boolean;
  /** Of a built table: which one; null for tables that were recognised. */
  specificationId: string | null;
  /** False where it is recognised but may be something else: it is then rolled only if the user says so. */
  confident: boolean;
  /** False where it is only listed, because people move it on by hand: its columns are years, and it was not built. */
  rolls: boolean;
  /** Its cells, headings included. */
  area: Rectangle;
  /** Position on the sheet of each column, by what it holds: `variance`, `prior` … */
  columns: Record<string, number>;
  /** Rows on the sheet with figures, without those of totals, from top to bottom. */
  rows: number[];
  totals: number[];
  /** Of a built table: cells below it that hold the period. */
  periodCells: PeriodCell[];
}

const longestName = 60;

function nameOf(title: string, other: string): string {
  const [, numbered] = /^\W*(table\s+\d+[a-z]?(?:\.\d+)?)\b/i.exec(title) ?? [];
  return numbered ?? (title === '' || title.length > longestName ? other : title);
}

/** @param others the built tables of the workbook, this one may be among them. */
export function rollTableOfBuilt(
  built: BuiltTable,
  sheet: SheetCells,
  others: readonly BuiltTable[],
): RollTable {
  const { table, specification, sheetName, totalRow } = built;
  const inside = Array.from({ length: table.rows - 1 }, (_, i) => table.row + 1 + i);
  return {
    id: `${sheetName}!${cellAddress(table.row + 1, table.column)}`,
    sheetName,
    name: nameOf(built.title, specification.name),
    built: true,
    specificationId: specification.id,
    confident: true,
    rolls: true,
    area: table,
    columns: Object.fromEntries(
      Object.entries(built.columns).map(([key, position]) => [key, table.column + position]),
    ),
    rows: inside.filter((row) => row !== totalRow),
    totals: totalRow === null ? [] : [totalRow],
    periodCells: periodCells(built, sheet, others),
  };
}

/** Movements that are variance less prior variance show that the columns were read rightly; some may be printed wrongly. */
const mostWrong = 0.25;

function isConfident({ rows, columns }: CheckedTable): boolean {
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  if (!has('movement')) return true;
  const known = rows.flatMap(({ figures: { variance = null, prior = null, movement = null } }) =>
    variance === null || prior === null || movement === null
      ? []
      : [Math.abs(variance - prior - movement) <= 1.5],
  );
  return known.filter((agrees) => !agrees).length <= known.length * mostWrong;
}

/** Rows above the first with a text in a column of figures: those of the headings. */
const mostHeadingRows = 6;

function firstHeadingRow(table: CheckedTable, sheet: SheetCells): number {
  let row = table.rows[0].row - 1;
  const says = (at: number): boolean =>
    table.columns.some(
      ({ column }) =>
        typeof cellNow(sheet, at, column).value === 'string' && cellNow(sheet, at, column).value !== '',
    );
  while (row > Math.max(0, table.rows[0].row - mostHeadingRows) && says(row - 1)) row -= 1;
  return Math.max(0, row);
}

/** Null where the table has nothing that a new period or year changes. */
export function rollTableOfFound(
  table: CheckedTable,
  sheet: SheetCells,
  yearRoll: boolean,
): RollTable | null {
  const columns = Object.fromEntries(table.columns.map(({ key, column }) => [key, column]));
  const hasVariances = 'variance' in columns && 'prior' in columns;
  const hasBalances = yearRoll && 'opening' in columns && 'balance' in columns;
  const rolls = hasVariances || hasBalances;
  const isByYears = yearRoll && 'year1' in columns && 'year2' in columns;
  if ((!rolls && !isByYears) || table.rows.length === 0) return null;
  const top = firstHeadingRow(table, sheet);
  const bottom = table.rows[table.rows.length - 1].row;
  const right = Math.max(...table.columns.map(({ column }) => column));
  const isTotal = (kind: string): boolean => kind === 'total' || kind === 'subtotal';
  return {
    id: `${table.sheetName}!${cellAddress(table.rows[0].row, Math.min(...table.columns.map(({ column }) => column)))}`,
    sheetName: table.sheetName,
    name: nameOf(table.title ?? '', table.sheetName),
    built: false,
    specificationId: null,
    confident: isConfident(table),
    rolls,
    area: { row: top, column: sheet.column, rows: bottom + 1 - top, columns: right + 1 - sheet.column },
    columns,
    rows: table.rows.filter(({ kind }) => !isTotal(kind) && kind !== 'group').map(({ row }) => row),
    totals: table.rows.filter(({ kind }) => isTotal(kind)).map(({ row }) => row),
    periodCells: [],
  };
}

/** Whether two tables have a cell in common. */
export function shareCells(a: RollTable, b: RollTable): boolean {
  return a.sheetName === b.sheetName && overlap(a.area, b.area);
}
