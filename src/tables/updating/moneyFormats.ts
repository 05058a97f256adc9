import { numberFormat } from '../display';
import type { Rectangle } from '../types';
import { partsNow } from './partsNow';
import type { TableCells } from './tableCells';
import { lastTableRow } from './updateFormulas';

/** The formats money in £m may have been given, and cells that may have them. */
export const millionFormats = [0, 1, 2, 3].map((decimals) => numberFormat('money', '£m', decimals));

/** The cells of a built table whose money is shown in £m: whole columns, and lines below. */
export function millionCells(table: TableCells): Rectangle[] {
  const { specification, columns, unit, table: area } = table.built;
  const first = area.row + 1;
  const rows = lastTableRow(table) + 1 - first;
  const ofColumns = specification.columns.flatMap(({ key, format }) => {
    const position = columns[key];
    if (unit !== '£m' || format !== 'money' || position === undefined) return [];
    return [{ row: first, column: area.column + position, rows, columns: 1 }];
  });
  const { lines, figures } = partsNow(table);
  const ofLines = (specification.blocks ?? [])
    .flatMap((block) => block.lines)
    .flatMap(({ key, format, unit: its = unit }) => {
      const row = lines.get(key);
      return format === 'money' && its === '£m' && row !== undefined
        ? [{ row, column: figures, rows: 1, columns: 1 }]
        : [];
    });
  return [...ofColumns, ...ofLines];
}
