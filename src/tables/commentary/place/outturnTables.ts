import type { BuiltTable } from '../../builtTable';
import { cellAddress } from '../../cellAddress';
import type { CheckedTable } from '../../checking/finding';
import { findTables } from '../../checking/findTables';
import type { SheetCells } from '../../checking/sheetCells';
import { hasCell } from '../../hasCell';
import type { CellValue } from '../../types';
import type { OutturnColumns, OutturnLine, OutturnTable } from './outturnTable';

const outturnIds = new Set([
  'forecastOutturnByService',
  'forecastOutturnByServiceArea',
  'budgetaryControlReport',
]);

/** Built tables that commentary is written about. */
export function isOutturn({ specification }: BuiltTable): boolean {
  return outturnIds.has(specification.id);
}

/**
 * The tables with a column of variances among cells of a sheet, from top to bottom.
 * @param built tables on the same sheet: their columns are known, not guessed.
 */
export function outturnTables(cells: SheetCells, built: readonly BuiltTable[]): OutturnTable[] {
  return findTables(cells).flatMap((table) => {
    const own = built.find((each) => holds(each, table));
    if (own && !isOutturn(own)) return [];
    return outturnTable(cells, table, own) ?? [];
  });
}

function holds({ table }: BuiltTable, { rows: [{ row }], columns: [{ column }] }: CheckedTable): boolean {
  return hasCell(table, { row, column });
}

function outturnTable(cells: SheetCells, table: CheckedTable, own?: BuiltTable): OutturnTable | undefined {
  const columns = columnsOf(cells, table, own);
  if (!columns) return undefined;
  const [first] = table.rows;
  const last = table.rows[table.rows.length - 1];
  const right = Math.max(...table.columns.map(({ column }) => column));
  const found = {
    row: first.row - 1,
    column: columns.label,
    rows: last.row + 2 - first.row,
    columns: right + 1 - columns.label,
  };
  const area = own ? own.table : found;
  const rows = table.rows.filter(({ kind, row }) => kind === 'row' && row < area.row + area.rows);
  const read = rows.map(({ label, row }) => ({ label, line: lineAt(cells, columns, label, row) }));
  return {
    id: own
      ? `${own.sheetId} ${own.definedName}`
      : `${table.sheetName} ${cellAddress(area.row, area.column)}`,
    sheetName: table.sheetName,
    title: own?.title || table.title || table.sheetName,
    unit: own?.unit ?? table.unit,
    period: table.period,
    built: own !== undefined,
    area,
    columns,
    lines: read.flatMap(({ line }) => line ?? []),
    unreadable: read.filter(({ line, label }) => !line && label !== '').map(({ label }) => label),
  };
}

function columnsOf(cells: SheetCells, table: CheckedTable, own?: BuiltTable): OutturnColumns | undefined {
  const at = (key: string): number | undefined => {
    if (own) return key in own.columns ? own.table.column + own.columns[key] : undefined;
    return table.columns.find((column) => column.key === key)?.column;
  };
  const ownLabel = own?.specification.columns.find(({ kind }) => kind === 'label')?.key;
  const label = ownLabel === undefined ? labelColumn(cells, table) : at(ownLabel);
  const variance = at('variance');
  if (label === undefined || variance === undefined) return undefined;
  return { label, variance, budget: at('budget'), movement: at('movement'), funding: at('funding') };
}

/** Where the names of the lines stand. */
function labelColumn(cells: SheetCells, { rows, columns }: CheckedTable): number | undefined {
  const named = rows.find(({ kind, label }) => kind === 'row' && label !== '');
  const texts = named && cells.texts[named.row - cells.row];
  if (!texts) return undefined;
  const figures = new Set(columns.map(({ column }) => column - cells.column));
  const at = texts.findIndex((text, column) => !figures.has(column) && text.trim() === named.label);
  return at < 0 ? undefined : cells.column + at;
}

function lineAt(
  cells: SheetCells,
  { variance, budget, movement, funding }: OutturnColumns,
  label: string,
  row: number,
): OutturnLine | undefined {
  const at = (column: number | undefined): CellValue | undefined =>
    column === undefined ? undefined : cells.values[row - cells.row]?.[column - cells.column];
  const size = at(variance);
  if (label === '' || typeof size !== 'number') return undefined;
  return {
    label,
    row,
    variance: size,
    budget: figure(at(budget)),
    movement: figure(at(movement)),
    funding: figure(at(funding)),
  };
}

/** A text that looks like a figure is none to a formula. */
function figure(cell: CellValue | undefined): number | null | undefined {
  if (cell === '') return null;
  return typeof cell === 'number' ? cell : undefined;
}
