import type { TableParts } from '../tableAddresses';
import { cellAt, type TableCells } from './tableCells';

/** Position of the column of names, from 0. */
export function labelPosition({ built }: TableCells): number {
  const label = built.specification.columns.find(({ kind }) => kind === 'label');
  return (label && built.columns[label.key]) ?? 0;
}

/** Rows below the table with these labels, in their order, each below the one before. */
function rowsLabelled(table: TableCells, labelled: readonly { key: string; label: string }[], from: number) {
  const found = new Map<string, number>();
  const position = labelPosition(table);
  const end = table.built.table.row + table.cells.length;
  let next = from;
  for (const { key, label } of labelled) {
    for (let row = next; row < end; row += 1) {
      if (String(cellAt(table, row, position)).trim() !== label) continue;
      found.set(key, row);
      next = row + 1;
      break;
    }
  }
  return { found, next };
}

/** Where the parts of a built table are now that its formulas may name. Links to other tables are not known again. */
export function partsNow(table: TableCells): TableParts {
  const { specification, columns, table: area, totalRow } = table.built;
  const left = area.column;
  const position = labelPosition(table);
  const bottom = area.row + area.rows;
  let total = totalRow;
  if (specification.after && totalRow !== null) {
    for (let row = bottom - 1; row > area.row; row -= 1) {
      if (cellAt(table, row, position) === specification.totalLabel) total = row;
    }
  }
  const parameters = rowsLabelled(table, specification.parameters ?? [], bottom);
  const lines = rowsLabelled(
    table,
    (specification.blocks ?? []).flatMap((block) => block.lines),
    parameters.next,
  );
  return {
    columns: new Map(Object.entries(columns).map(([key, at]) => [key, left + at])),
    heading: area.row,
    total,
    last: total ?? bottom - 1,
    figures: left + position + 1,
    parameters: parameters.found,
    lines: lines.found,
    links: new Map(),
  };
}
