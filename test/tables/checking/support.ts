/** Sheets for checks: cells with their formats, and the published tables as sheets of a workbook. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import type { CellValue } from '../../../src/tables/types';

export interface PublishedColumn {
  key: string;
  label: string;
  unit: string;
  decimals: number;
  exact?: boolean;
  dashNull?: boolean;
}

export interface PublishedRow {
  label: string;
  key: string;
  kind: string;
  values: (number | string | null)[];
  raw: string[];
  decimals?: number;
}

export interface PublishedRule {
  id: string;
  type: string;
  target: string | [string, string];
  formula: string;
  totalRow: string;
  rows: string | string[];
  columns: string[];
  except_?: string[];
  other: [string, string, string];
  scale?: number;
  informational?: boolean;
}

export interface PublishedTable {
  id: string;
  title: string;
  unit: string;
  decimals: number;
  labelColumn: string;
  columns: PublishedColumn[];
  rows: PublishedRow[];
  rules: PublishedRule[];
}

const fixtures = path.resolve(__dirname, '../../fixtures');

/** Every table of the published papers that the project holds. */
export function publishedTables(): PublishedTable[] {
  return [fixtures, path.join(fixtures, 'published')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as PublishedTable)
      .filter((table) => Array.isArray(table.columns) && Array.isArray(table.rows)),
  );
}

/** A cell with its format; plain values are General. */
export type TestCell =
  CellValue | { value: number; format: string } | { formula: string; value: CellValue; format?: string };

function valueOf(cell: TestCell): CellValue {
  return typeof cell === 'object' ? cell.value : cell;
}

function formatOf(cell: TestCell): string {
  return (typeof cell === 'object' && cell.format) || 'General';
}

/** As Excel shows it, for the few formats that tests use. */
function shown(cell: TestCell): string {
  const value = valueOf(cell);
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(value).toUpperCase() : value;
  const format = formatOf(cell);
  if (format === 'General') return String(value);
  const percent = format.includes('%');
  const decimals = /0\.(0+)/.exec(format)?.[1].length ?? 0;
  const size = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const grouped = format.includes(',') ? size.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',') : size;
  const text = `${grouped}${percent ? '%' : ''}`;
  if (Number(size) === 0) return format.includes('"-"') ? '-' : text;
  return value < 0 ? `(${text})` : text;
}

/** A sheet whose first cell is A1, unless said otherwise. Rows may be of different lengths. */
export function sheet(sheetName: string, rows: TestCell[][], changes: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, (): TestCell => ''),
  ]);
  const values = cells.map((row) => row.map(valueOf));
  return {
    sheetName,
    row: 0,
    column: 0,
    values,
    formulas: cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'formula' in cell ? cell.formula : valueOf(cell))),
    ),
    texts: cells.map((row) => row.map(shown)),
    numberFormats: cells.map((row) => row.map(formatOf)),
    errors: values.map((row) => row.map((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value))),
    hiddenRows: rows.map(() => false),
    hiddenColumns: Array.from({ length: width }, () => false),
    ...changes,
  };
}

function formatFor(column: PublishedColumn, row: PublishedRow): string {
  const decimals = row.decimals ?? column.decimals;
  const figure = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return `${figure};(${figure});"-"`;
}

function numberCell(table: PublishedTable, row: PublishedRow, at: number): TestCell {
  const value = row.values[at];
  if (typeof value === 'number') return { value, format: formatFor(table.columns[at], row) };
  return value ?? '';
}

/** A published table with its title: as the texts that were printed, or as numbers with formats. */
export function publishedCells(table: PublishedTable, form: 'printed' | 'numbers'): TestCell[][] {
  return [
    [table.title],
    [],
    [table.labelColumn, ...table.columns.map(({ label }) => label)],
    ...table.rows.map((row) => [
      row.label,
      ...row.values.map((_, at) => (form === 'printed' ? row.raw[at] : numberCell(table, row, at))),
    ]),
  ];
}

/** Where the rows of a published table start on its sheet, from 0. */
export const firstRow = 3;

/** One sheet a table; the sheet's name is the table's id cut to Excel's 31 characters. */
export function publishedSheet(table: PublishedTable, form: 'printed' | 'numbers'): SheetCells {
  return sheet(table.id.slice(-31), publishedCells(table, form));
}
