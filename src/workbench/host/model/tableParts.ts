import { itemNotFound } from '../batch/hostError';
import type { Area } from '../grid/area';
import { type TableInfo, tableById } from '../grid/tables';
import type { HostContext } from '../hostContext';
import type { TableRef } from './excelTypes';

export function tableOf({ id }: TableRef, { engine }: HostContext): TableInfo {
  const table = tableById(engine, id);
  if (!table) throw itemNotFound('Table');
  return table;
}

export function headerArea({ area }: TableInfo): Area {
  return { ...area, rows: 1 };
}

/** The rows between the headings and the totals. */
export function bodyArea(table: TableInfo): Area {
  return { ...table.area, row: table.area.row + 1, rows: bodyRowCount(table) };
}

export function bodyRowCount({ area, showTotals }: TableInfo): number {
  return Math.max(1, area.rows - (showTotals ? 2 : 1));
}

/** The last row. @throws HostError when the table has no row of totals */
export function totalArea({ area, showTotals }: TableInfo): Area {
  if (!showTotals) throw itemNotFound('Table.getTotalRowRange');
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}
