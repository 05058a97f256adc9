import { moneyDecimals } from '../display';
import { headingWithoutUnit } from '../headingWords';
import type { HouseSettings } from '../settings/houseSettings';
import type { FormulaSettings } from '../specification';
import { textCell } from '../textCell';
import type { CellUpdate, TableCells } from './tableCells';

/** @returns the headings that say what percentages are of, where that is no longer so. A heading typed over is left. */
export function updateHeadings({ built }: TableCells, settings: HouseSettings): CellUpdate[] {
  const { specification, columns, headings, unit, table } = built;
  const named = Object.fromEntries(
    Object.entries(columns).map(([key, position]) => [key, headingWithoutUnit(headings[position])]),
  );
  const wanted: FormulaSettings = {
    percentBase: settings.percentBase,
    decimals: moneyDecimals(unit, settings.millionDecimals),
    unit,
    columns: new Set(Object.keys(columns)),
    blueIsDelivered: settings.blueIsDelivered,
  };
  return specification.columns.flatMap(({ key, heading, format }) => {
    const position = columns[key];
    if (typeof heading === 'string' || position === undefined) return [];
    const written = (percentBase: FormulaSettings['percentBase']): string => {
      const words = heading({ ...wanted, percentBase }, named);
      return format === 'money' ? `${words} ${unit}` : words;
    };
    const before = headings[position];
    const after = written(settings.percentBase);
    const isOurs = written('signed') === before || written('absolute') === before;
    return isOurs && after !== before
      ? [{ row: table.row, column: table.column + position, before, after: textCell(after) }]
      : [];
  });
}
