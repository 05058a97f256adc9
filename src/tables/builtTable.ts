/** A table that was built earlier, as it is found in the workbook. */
import { closesTable } from './closesTable';
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
  /**
   * Figures of the row above the total, by column key, where that row closes the table: the contract sum that funds all
   * rows, so that the total is the net position. Undefined for a table without such a row.
   */
  closing?: Record<string, number>;
  /** Its rows with figures, above the total; none where they were not read. */
  rows: BuiltRow[];
}

/** A row of a built table. */
export interface BuiltRow {
  label: string;
  /** Of the sheet, from 0. */
  row: number;
  /** By column key. */
  figures: Record<string, number>;
}

/** What a table's cells say, as read at the place its name stands for. */
export interface FoundTable {
  definedName: string;
  sheetId: string;
  sheetName: string;
  table: Rectangle;
  title: CellValue;
  headings: CellValue[];
  /** The row above the last one. */
  rowBefore: CellValue[];
  /** The last row of the table. */
  lastRow: CellValue[];
  /** All rows between the headings and the last one, where they were read. */
  body?: CellValue[][];
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

function figuresIn(cells: readonly CellValue[], columns: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, position]): [string, number][] => {
      const figure = cells[position];
      return typeof figure === 'number' ? [[key, figure]] : [];
    }),
  );
}

function rowsIn(
  body: readonly CellValue[][],
  firstRow: number,
  columns: Record<string, number>,
  { columns: specified }: TableSpecification,
): BuiltRow[] {
  const label = specified.find(({ kind, key }) => kind === 'label' && key in columns)?.key;
  return body.flatMap((cells, i) => {
    const figures = figuresIn(cells, columns);
    const name = label === undefined ? '' : String(cells[columns[label]]).trim();
    const isRow = name !== '' && Object.keys(figures).length > 0;
    return isRow ? [{ label: name, row: firstRow + i, figures }] : [];
  });
}

/** The row above the total, if it takes away what all others add up to. */
function closingOf(
  { closingRow }: TableSpecification,
  columns: Record<string, number>,
  rowBefore: readonly CellValue[],
  totals: Record<string, Figure>,
): Record<string, number> | undefined {
  const [first] = Object.keys(closingRow?.native ?? {});
  const figures = figuresIn(rowBefore, columns);
  const total = totals[first];
  return typeof total === 'number' && closesTable(figures[first] ?? 0, total) ? figures : undefined;
}

/** Undefined where the name is not one of ours, or nothing of the table can be told from its headings. */
export function builtTable(found: FoundTable): BuiltTable | undefined {
  const specification = specificationNamed(found.definedName);
  if (!specification) return undefined;
  const headings = found.headings.map(String);
  // A table in £000 may have columns in £, such as weekly costs.
  const stated = headings.flatMap((heading) => headingUnit(heading) ?? []);
  const unit = stated.find((each) => each !== '£') ?? stated[0] ?? specification.defaultUnit;
  const columns = columnsByHeading(specification, headings, unit);
  if (Object.keys(columns).length === 0) return undefined;
  const { definedName, sheetId, sheetName, table, title, rowBefore, lastRow, body = [] } = found;
  const hasTotal = specification.totalLabel !== null;
  const totals = Object.fromEntries(
    Object.entries(columns).flatMap(([key, position]): [string, Figure][] => {
      const figure = lastRow[position];
      return !hasTotal || typeof figure === 'boolean' || figure === '' ? [] : [[key, figure]];
    }),
  );
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
    totals,
    closing: closingOf(specification, columns, rowBefore, totals),
    rows: rowsIn(body, table.row + 1, columns, specification),
  };
}
