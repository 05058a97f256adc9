import { toneLook } from '../houseStyle';
import { rectangleAt } from '../rectangleAt';
import type { TableColours } from '../types';
import { partsNow } from './partsNow';
import type { TableCells } from './tableCells';

const wordRule = /^=(\$?[A-Z]{1,3}\$?\d+)="([^"]*)"$/;

/**
 * How a conditional format of ours would look in these colours.
 * @param rule its formula, such as `=$J3="Overspend"`.
 * @returns undefined for a rule that is not one of the table's.
 */
export function toneNow(
  table: TableCells,
  rule: string,
  colours: TableColours,
): { font: string; fill?: string } | undefined {
  const [, reference, word] = wordRule.exec(rule) ?? [];
  const cell = reference === undefined ? null : rectangleAt(reference);
  if (!cell) return undefined;
  const { specification, columns, table: area } = table.built;
  const position = cell.column - area.column;
  const isInTable = cell.row > area.row && cell.row < area.row + table.cells.length;
  if (!isInTable) return undefined;
  const column = specification.columns.find(({ key }) => columns[key] === position);
  const { lines, figures } = partsNow(table);
  const line = (specification.blocks ?? [])
    .flatMap((block) => block.lines)
    .find(({ key }) => lines.get(key) === cell.row && figures === cell.column);
  const tone = (line ?? column)?.tones?.[word];
  return tone && toneLook(tone, colours);
}
