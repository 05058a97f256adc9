/** Figures of built tables that a table to be built may take as its own. */
import type { BuiltTable } from './builtTable';
import { cellAddress, onSheet } from './cellAddress';
import { builtLabel, linkedTotal } from './linkedRows';
import type { LinkSpecification } from './specification';
import type { LinkedCell } from './types';

/** A figure to choose. */
export interface LinkChoice {
  /** Its cell with the sheet, which no other choice has. */
  key: string;
  /** The table it is in, by its title. */
  table: string;
  /** The row: a service, or the total. */
  label: string;
  cell: LinkedCell;
  /** With it, by link key: cells of links that follow this one. */
  following: Record<string, LinkedCell>;
}

/** Every figure of one table that the link may mean: the total first, then row by row. */
function choicesIn(built: BuiltTable, link: LinkSpecification, followers: readonly LinkSpecification[]) {
  const { rows, sheetName, unit, table, columns } = built;
  const ofRow = ({ row, figures }: BuiltTable['rows'][number], column: string): LinkedCell | undefined =>
    column in figures
      ? {
          sheetName,
          address: cellAddress(row, table.column + columns[column]),
          figure: figures[column],
          unit,
        }
      : undefined;
  const choice = (label: string, cellOf: (column: string) => LinkedCell | undefined): LinkChoice[] => {
    const cell = cellOf(link.column);
    if (!cell) return [];
    const following = followers.flatMap(({ key, column }): [string, LinkedCell][] => {
      const other = cellOf(column);
      return other ? [[key, other]] : [];
    });
    const key = onSheet(cell.sheetName, cell.address);
    return [{ key, table: builtLabel(built), label, cell, following: Object.fromEntries(following) }];
  };
  return [
    ...choice('Total', (column) => linkedTotal(built, column)),
    ...rows.flatMap((row) => choice(row.label, (column) => ofRow(row, column))),
  ];
}

/**
 * What a link may be chosen from, table by table, the likelier tables first.
 * @param links all links of the specification: those that follow this one come with each choice
 */
export function linkChoices(
  tables: readonly BuiltTable[],
  link: LinkSpecification,
  links: readonly LinkSpecification[],
): LinkChoice[] {
  const followers = links.filter(({ follows }) => follows === link.key);
  return link.tables.flatMap((id) =>
    tables
      .filter(({ specification }) => specification.id === id)
      .flatMap((built) => choicesIn(built, link, followers)),
  );
}
