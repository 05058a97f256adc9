/** What the table to be built takes from tables that are in the workbook already. */
import { alikeRows } from '../../tables/alikeRows';
import type { BuiltTable } from '../../tables/builtTable';
import { linkChoices, type LinkChoice } from '../../tables/linkChoices';
import { linkedCells, linkedRows, type LinkedRow } from '../../tables/linkedRows';
import type { TableSpecification } from '../../tables/specification';
import type { LinkedCell, MoneyUnit } from '../../tables/types';

/** Whether tables of the workbook matter to this one. */
export function readsOtherTables({ rowsFromTables, links }: TableSpecification): boolean {
  return rowsFromTables !== undefined || links !== undefined;
}

/** Whether a single row of another table may be chosen, so that all rows are to be read. */
export function readsOtherRows({ links = [] }: TableSpecification): boolean {
  return links.some(({ chosen }) => chosen);
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

/** What the user may choose from, by the key of the link. */
export type LinkOffers = Record<string, LinkChoice[]>;

export function linkOffers({ links = [] }: TableSpecification, tables: readonly BuiltTable[]): LinkOffers {
  const chosen = links.filter((link) => link.chosen);
  return Object.fromEntries(chosen.map((link) => [link.key, linkChoices(tables, link, links)]));
}

/**
 * The cell for each link, by its key: the one chosen, with what follows it, or the likeliest where there is no choice.
 * @param chosen keys of what was chosen, by the key of the link
 */
export function linksOf(
  { links = [] }: TableSpecification,
  tables: readonly BuiltTable[],
  offers: LinkOffers,
  chosen: Record<string, string>,
): Record<string, LinkedCell> {
  return Object.fromEntries(
    links.flatMap((link): [string, LinkedCell][] => {
      if (link.follows !== undefined) return [];
      if (link.chosen) {
        const choice = offers[link.key].find(({ key }) => key === chosen[link.key]);
        return choice ? [[link.key, choice.cell], ...Object.entries(choice.following)] : [];
      }
      const [cell] = linkedCells(tables, link);
      return cell ? [[link.key, cell]] : [];
    }),
  );
}
