/** Which formulas of a built table are ours, and what they would be under other settings. */
import { canCompute } from '../evaluate';
import { moneyDecimals } from '../display';
import { fillFormula, namesIn } from '../fillFormula';
import { lineTemplate } from '../planLines';
import type { HouseSettings } from '../settings/houseSettings';
import type { FormulaSettings } from '../specification';
import { cellsNamed } from '../tableAddresses';
import { partsNow } from './partsNow';
import { cellAt, comparable, type CellUpdate, type TableCells } from './tableCells';
import type { BuildOptions } from '../types';

type Formulas = BuildOptions['formulas'];
type Template = (formulas: Formulas, settings: FormulaSettings) => string | null;

/** What of a table's formulas the settings change. */
export interface FormulaUpdates {
  changed: CellUpdate[];
  /** Formulas in computed columns that are not ours, or no longer. */
  own: number;
  /** Keys of the columns that have formulas of ours. */
  computed: Set<string>;
}

/** The sums of subtotals and totals are the same under all settings. */
export const ourSum = /^=SUM\(.*OFFSET\(.*\)$/i;

/** Every way in which a formula of ours may have been written. */
function waysWritten({ unit, columns }: TableCells['built']): [Formulas, FormulaSettings][] {
  const keys = new Set(Object.keys(columns));
  const decimals = unit === '£m' ? [0, 1, 2, 3] : [0];
  return (['native', 'functions'] as const).flatMap((formulas) =>
    (['signed', 'absolute'] as const).flatMap((percentBase) =>
      [true, false].flatMap((blueIsDelivered) =>
        decimals.map((each): [Formulas, FormulaSettings] => [
          formulas,
          { percentBase, decimals: each, unit, columns: keys, blueIsDelivered },
        ]),
      ),
    ),
  );
}

/** @returns formulas of the table and its lines that are ours and would be others under these settings. */
export function updateFormulas(table: TableCells, settings: HouseSettings): FormulaUpdates {
  const { built, cells } = table;
  const parts = partsNow(table);
  const left = built.table.column;
  const ways = waysWritten(built);
  const wanted: FormulaSettings = {
    percentBase: settings.percentBase,
    decimals: moneyDecimals(built.unit, settings.millionDecimals),
    unit: built.unit,
    columns: new Set(Object.keys(built.columns)),
    blueIsDelivered: settings.blueIsDelivered,
  };
  const updates: FormulaUpdates = { changed: [], own: 0, computed: new Set() };

  const fill = (template: string, row: number): string =>
    fillFormula(template, (name) => cellsNamed(parts, name, row));
  const canFill = (template: string, row: number): boolean =>
    namesIn(template).every((name) => cellsNamed(parts, name, row) !== undefined);

  /** Looks at cells of one column that the template was written for. True where any of them is ours. */
  const update = (template: Template, column: number, from: number, to: number): boolean => {
    const now = template(settings.formulas, wanted);
    if (now === null || !canFill(now, from)) return false;
    const before = [...new Set(ways.map(([formulas, way]) => template(formulas, way)))].filter(
      (text): text is string => text !== null && canFill(text, from),
    );
    let ours = 0;
    let others = 0;
    for (let row = from; row <= to; row += 1) {
      const cell = cellAt(table, row, column - left);
      if (typeof cell !== 'string' || !cell.startsWith('=') || ourSum.test(cell)) continue;
      const after = fill(now, row);
      const isNow = comparable(cell) === comparable(after);
      const wasOurs = !isNow && before.some((text) => comparable(fill(text, row)) === comparable(cell));
      if (wasOurs) updates.changed.push({ row, column, before: cell, after });
      if (isNow || wasOurs) ours += 1;
      else others += 1;
    }
    // A column in which nothing is ours is one of the user's figures.
    if (ours > 0) updates.own += others;
    return ours > 0;
  };

  const lastRow = built.table.row + cells.length - 1;
  for (const column of built.specification.columns) {
    const position = built.columns[column.key];
    if (position === undefined || !column.computed || !canCompute(column, wanted)) continue;
    const { native, outturn } = column.computed;
    const to = Math.min(lastRow, lastTableRow(table));
    const template: Template = (formulas, way) => (formulas === 'functions' ? outturn : native)(way);
    const isOurs = update(template, left + position, built.table.row + 1, to);
    if (isOurs) updates.computed.add(column.key);
  }
  for (const line of (built.specification.blocks ?? []).flatMap((block) => block.lines)) {
    const row = parts.lines.get(line.key);
    if (row === undefined) continue;
    update((formulas, way) => lineTemplate(line, formulas, way), parts.figures, row, row);
  }
  return updates;
}

/** The last row of the table or of the memo rows directly below it. */
export function lastTableRow(table: TableCells): number {
  const { table: area } = table.built;
  let row = area.row + area.rows - 1;
  const isFilled = (cells: readonly unknown[] | undefined): boolean =>
    cells?.some((cell) => cell !== '') ?? false;
  while (isFilled(table.cells[row + 1 - area.row])) row += 1;
  return row;
}
