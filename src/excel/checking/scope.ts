/** What of a workbook is asked about. */
import type { CheckedTable } from '../../tables/checking/finding';
import type { Rectangle } from '../../tables/types';
import type { CheckScope } from './outcomes';
import { isAddressWithin, tableAround, tableZone } from './tableZone';

/** The whole workbook, a sheet (`zone` null), or a part of one. */
export type ScopeArea =
  { kind: 'all'; place: '' } | { kind: 'part'; place: string; sheetName: string; zone: Rectangle | null };

/** Null where a table is asked for and there is none around the cells. */
export function scopeArea(scope: CheckScope, tables: readonly CheckedTable[]): ScopeArea | null {
  if (scope.kind === 'workbook') return { kind: 'all', place: '' };
  const { sheetName } = scope;
  if (scope.kind === 'sheet') return { kind: 'part', place: sheetName, sheetName, zone: null };
  const table = tableAround(scope, tables);
  if (!table) return null;
  const place = table.number !== null ? `Table ${table.number}` : (table.title ?? sheetName);
  return { kind: 'part', place, sheetName, zone: tableZone(table, tables) };
}

/** Whether one of these addresses is in the area. */
export function isInArea(area: ScopeArea, cells: readonly string[]): boolean {
  return area.kind === 'all' || cells.some((cell) => isAddressWithin(cell, area.sheetName, area.zone));
}

/** The tables of an area. */
export function tablesIn(area: ScopeArea, tables: readonly CheckedTable[]): CheckedTable[] {
  if (area.kind === 'all') return [...tables];
  const onSheet = tables.filter(({ sheetName }) => sheetName === area.sheetName);
  const { zone } = area;
  if (zone === null) return onSheet;
  return onSheet.filter(({ rows }) => rows[rows.length - 1].row === zone.row + zone.rows - 1).slice(0, 1);
}
