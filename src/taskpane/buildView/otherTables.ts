/** What the table to be built takes from tables that are in the workbook already. */
import { alikeRows } from '../../tables/alikeRows';
import type { BuiltTable } from '../../tables/builtTable';
import { linkedCells, linkedRows, type LinkedRow } from '../../tables/linkedRows';
import type { TableSpecification } from '../../tables/specification';
import type { LinkedCell, MoneyUnit } from '../../tables/types';

/** Whether tables of the workbook matter to this one. */
export function readsOtherTables({ rowsFromTables, links }: TableSpecification): boolean {
  return rowsFromTables !== undefined || links !== undefined;
}

/** A row for each table whose total can be one. */
export function rowsFromTables(
  { rowsFromTables: ids = [], rowsInstead = {} }: TableSpecification,
  tables: readonly BuiltTable[],
  unit: MoneyUnit,
): LinkedRow[] {
  const rows = linkedRows(
    tables.filter(({ specification }) => ids.includes(specification.id)),
    unit,
  );
  return alikeRows(rows, rowsInstead);
}

/** The likeliest cell for each link, by its key. */
export function linksOf(
  { links = [] }: TableSpecification,
  tables: readonly BuiltTable[],
): Record<string, LinkedCell> {
  return Object.fromEntries(
    links.flatMap((link) => {
      const [cell] = linkedCells(tables, link);
      return cell ? [[link.key, cell]] : [];
    }),
  );
}
