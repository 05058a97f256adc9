import { rectangle } from '../rectangle';
import { runsOf } from '../runs';
import type { CellValue, Rectangle } from '../types';
import { labelPosition, partsNow } from './partsNow';
import type { TableCells } from './tableCells';
import { lastTableRow, ourSum } from './updateFormulas';

/**
 * The cells of a built table that hold the user's figures and words, as far as they were given one colour together.
 * @param computed keys of the columns that hold formulas of ours.
 */
export function inputCells(table: TableCells, computed: ReadonlySet<string>): Rectangle[] {
  const { specification, columns, table: area } = table.built;
  const label = labelPosition(table);
  const first = area.row + 1;
  const isData = (cells: readonly CellValue[]): boolean => {
    const figures = cells.filter((_, position) => position !== label);
    return figures.some((cell) => cell !== '') && !figures.some((cell) => ourSum.test(String(cell)));
  };
  const rows = table.cells
    .slice(1, lastTableRow(table) + 1 - area.row)
    .map((cells) => (isData(cells) ? true : null));
  const inputs = Array.from({ length: area.columns }, (_, position) => {
    const key = Object.keys(columns).find((each) => columns[each] === position);
    return key !== undefined && position !== label && !computed.has(key) ? true : null;
  });
  const ofTable = runsOf(rows).flatMap(({ start, length }) =>
    runsOf(inputs).map((run) => rectangle(first + start, area.column + run.start, length, run.length)),
  );
  const { parameters, lines, figures } = partsNow(table);
  const filledIn = (specification.blocks ?? [])
    .flatMap((block) => block.lines)
    .flatMap(({ key, native }) => (native ? [] : (lines.get(key) ?? [])));
  return [...ofTable, ...[...parameters.values(), ...filledIn].map((row) => rectangle(row, figures))];
}
