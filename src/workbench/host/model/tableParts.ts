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

/** The rows below the headings. */
export function bodyArea({ area }: TableInfo): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

export function bodyRowCount({ area }: TableInfo): number {
  return Math.max(1, area.rows - 1);
}
