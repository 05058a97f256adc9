/** A table that was built earlier, as it is found in the workbook. */
import { headingUnit, headingWithoutUnit } from './headingWords';
import { matchColumns } from './matchColumns';
import type { ColumnSpecification, Figure, FormulaSettings, TableSpecification } from './specification';
import { tableList } from './tableList';
import type { CellValue, MoneyUnit, Rectangle } from './types';

/** A table that Outturn built, as it is in the workbook now. */
export interface BuiltTable {
  specification: TableSpecification;
  /** The name it is remembered by on its sheet. */
  definedName: string;
  sheetId: string;
  sheetName: string;
  /** Text of the cell above its headings; '' for none. */
  title: string;
  /** Headings to the last total. */
  table: Rectangle;
  /** Of its money: by its headings, or else the usual one. */
  unit: MoneyUnit;
  /** As they stand now. */
  headings: string[];
  /** Position of each column that is known by its heading, from 0 at the left edge, by key. */
  columns: Record<string, number>;
  /** Row on the sheet of the last total, from 0; null for a table without one. */
  totalRow: number | null;
  /** Figures of that row by column key. */
  totals: Record<string, Figure>;
}

/** What a table's cells say, as read at the place its name stands for. */
export interface FoundTable {
  definedName: string;
  sheetId: string;
  sheetName: string;
  table: Rectangle;
  title: CellValue;
  headings: CellValue[];
  /** The last row of the table. */
  lastRow: CellValue[];
}

const remembered = /^outturn_(\w+)_\d+$/i;

/** The specification of a table by the name it is remembered by; undefined for other names. */
export function specificationNamed(definedName: string): TableSpecification | undefined {
  const id = remembered.exec(definedName)?.[1].toLowerCase();
  return tableList.find((table) => table.id.toLowerCase() === id);
}

/** The headings a column may have been given. */
function writtenHeadings({ heading, key }: ColumnSpecification, unit: MoneyUnit): string[] {
  if (typeof heading === 'string') return [heading.toLowerCase()];
  const settings: FormulaSettings = {
    percentBase: 'signed',
    decimals: 0,
    unit,
    columns: new Set([key]),
    blueIsDelivered: true,
  };
  return [heading(settings, {}), heading({ ...settings, percentBase: 'absolute' }, {})].map((text) =>
    text.toLowerCase(),
  );
}

/**
 * Which column is which: by the headings the table was given, then by any heading the columns go by; a heading that is the
 * user's own word is known by its neighbours.
 */
function columnsByHeading(
  specification: TableSpecification,
  headings: readonly string[],
  unit: MoneyUnit,
): Record<string, number> {
  const found: Record<string, number> = {};
  const free = headings.map(headingWithoutUnit);
  const take = (key: string, position: number): void => {
    found[key] = position;
    free[position] = '';
  };
  for (const column of specification.columns) {
    const written = writtenHeadings(column, unit);
    const position = free.findIndex((heading) => written.includes(heading.toLowerCase()));
    if (position >= 0) take(column.key, position);
  }
  const others = specification.columns.filter(({ key }) => !(key in found));
  const matched = matchColumns(others, free).found;
  for (const [key, position] of Object.entries(matched)) take(key, position);

  const usersOwn = others.filter(({ key, headingIsUsers }) => headingIsUsers && !(key in found));
  for (const { key } of usersOwn) {
    const order = specification.columns.map((column) => column.key);
    const known = order.slice(0, order.indexOf(key)).filter((each) => each in found);
    const position = known.length === 0 ? -1 : found[known[known.length - 1]] + 1;
    if (free[position]) take(key, position);
  }
  return found;
}

/** Undefined where the name is not one of ours, or nothing of the table can be told from its headings. */
export function builtTable(found: FoundTable): BuiltTable | undefined {
  const specification = specificationNamed(found.definedName);
  if (!specification) return undefined;
  const headings = found.headings.map(String);
  const unit = headings.map(headingUnit).find((each) => each !== undefined) ?? specification.defaultUnit;
  const columns = columnsByHeading(specification, headings, unit);
  if (Object.keys(columns).length === 0) return undefined;
  const { definedName, sheetId, sheetName, table, title, lastRow } = found;
  const hasTotal = specification.totalLabel !== null;
  const totals = Object.entries(columns).flatMap(([key, position]): [string, Figure][] => {
    const figure = lastRow[position];
    return !hasTotal || typeof figure === 'boolean' || figure === '' ? [] : [[key, figure]];
  });
  return {
    specification,
    definedName,
    sheetId,
    sheetName,
    title: String(title).trim(),
    table,
    unit,
    headings,
    columns,
    totalRow: hasTotal ? table.row + table.rows - 1 : null,
    totals: Object.fromEntries(totals),
  };
}
