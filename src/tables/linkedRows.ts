/** Rows and cells that read the totals of other built tables by formula. */
import { subtract } from '../domain/addition';
import { convertUnit } from '../domain/unit';
import type { BuiltTable } from './builtTable';
import { cellAddress, onSheet } from './cellAddress';
import { inUnit } from './inUnit';
import type { LinkSpecification } from './specification';
import { textCell } from './textCell';
import type { CellValue, LinkedCell, MoneyUnit } from './types';

/** A row that reads the total of another built table. */
export interface LinkedRow {
  label: string;
  labelCell: CellValue;
  /** By column key; the formula with its `=`, and what it comes to. */
  cells: Record<string, { formula: string; figure: number }>;
}

/** `Table 4 - Prevention & safeguarding` is about what stands after the dash. */
const tableNumber = /^table\s+\d+\w?\s*[-–—:.]\s*/i;
/** `Corporate parenting, outturn by service` is about what stands before the comma. */
const whatItShows = /\s*[-–—:,]\s*(forecast\s+)?outturn( by service( area)?)?$/i;

/** What a built table is about, in a few words: by its title, or its sheet. */
export function builtLabel({ title, sheetName, specification }: BuiltTable): string {
  const name = title.replace(tableNumber, '').replace(whatItShows, '');
  return name === '' || name === specification.name ? sheetName : name;
}

function totalCell({ table, columns, totalRow }: BuiltTable, key: string): string | null {
  return totalRow === null || !(key in columns) ? null : cellAddress(totalRow, table.column + columns[key]);
}

/**
 * A row for each table with a total, by its title.
 * @param unit of the money in the table the rows are for; that of the others is converted.
 */
export function linkedRows(tables: readonly BuiltTable[], unit: MoneyUnit): LinkedRow[] {
  return tables.flatMap((built) => {
    const label = builtLabel(built);
    const row: LinkedRow = { label, labelCell: textCell(label), cells: {} };
    for (const [key, figure] of Object.entries(built.totals)) {
      const address = totalCell(built, key);
      if (typeof figure !== 'number' || address === null) continue;
      row.cells[key] = {
        formula: `=${inUnit(onSheet(built.sheetName, address), built.unit, unit)}`,
        figure: convertUnit(figure, built.unit, unit),
      };
    }
    return Object.keys(row.cells).length === 0 ? [] : [row];
  });
}

/**
 * The total of a column for all rows: where a closing row nets them off, without that row. Undefined where there is none.
 */
export function linkedTotal(built: BuiltTable, key: string): LinkedCell | undefined {
  const { sheetName, unit, totals, totalRow, closing, table, columns } = built;
  const address = totalCell(built, key);
  const figure = totals[key];
  if (address === null || totalRow === null || typeof figure !== 'number') return undefined;
  const closed = closing?.[key] ?? 0;
  if (closed === 0) return { sheetName, address, figure, unit };
  const less = cellAddress(totalRow - 1, table.column + columns[key]);
  return { sheetName, address, less, figure: subtract(figure, closed), unit };
}

/** The cells of other tables that a link may mean, the likeliest first. */
export function linkedCells(tables: readonly BuiltTable[], link: LinkSpecification): LinkedCell[] {
  return link.tables.flatMap((id) =>
    tables
      .filter(({ specification }) => specification.id === id)
      .flatMap((built) => linkedTotal(built, link.column) ?? []),
  );
}
