/** The charts of a built table as its cells tell: where their figures stand and which series is which. */
import { chartName } from '../charts/chartName';
import type { SeriesTone } from '../charts/seriesColours';
import { workingStart } from '../charts/chartWords';
import type { CellValue, ChartKind, Rectangle } from '../types';

/** A series of a chart, the colour of whose bars is the team's. */
export interface SeriesNow {
  /** Its place in the chart, from 0. */
  index: number;
  tone: SeriesTone;
  /** The cell that names it, in the colour of its bars. */
  key: Rectangle;
}

/** A chart of a built table. */
export interface ChartNow {
  kind: ChartKind;
  name: string;
  /** The cells it is drawn from, of the sheet. */
  working: Rectangle;
  /** Their formulas. */
  cells: CellValue[][];
  series: SeriesNow[];
}

/** Kinds by the heading of their first figures. */
const kinds: Record<string, ChartKind> = {
  'Not shown': 'bridge',
  Overspend: 'varianceBars',
  Savings: 'ragBar',
};

const tones: Record<string, SeriesTone> = {
  Over: 'adverse',
  'Over, minus': 'adverse',
  Under: 'favourable',
  'Under, minus': 'favourable',
  Overspend: 'adverse',
  Underspend: 'favourable',
};

const rating = /"(Red|Amber|Green|Blue) "/;

/**
 * @param tableName what the table is remembered by
 * @param cells formulas from the column of names on, of the rows below the table
 * @param at where they begin on the sheet, from 0
 */
export function chartsNow(
  tableName: string,
  cells: readonly CellValue[][],
  at: { row: number; column: number },
): ChartNow[] {
  const isStart = ([first]: readonly CellValue[]): boolean => String(first).startsWith(workingStart);
  return cells.flatMap((line, from) => {
    if (!isStart(line)) return [];
    const length = cells
      .slice(from)
      .findIndex((row, i) => row.every((cell) => cell === '') || (i > 0 && isStart(row)));
    const own = cells.slice(from, length < 0 ? undefined : from + length);
    const heading = own.findIndex(([name, first]) => name === '' && String(first) in kinds);
    if (heading < 0) return [];
    const headings = own[heading].map(String);
    const kind = kinds[headings[1]];
    const cell = (row: number, column: number): Rectangle => ({
      row: at.row + from + row,
      column: at.column + column,
      rows: 1,
      columns: 1,
    });
    const series =
      kind === 'ragBar'
        ? own.slice(heading + 1).flatMap(([name], index): SeriesNow[] => {
            const word = rating.exec(String(name))?.[1].toLowerCase();
            const key = cell(heading + 1 + index, 0);
            return word === undefined ? [] : [{ index, tone: word as SeriesTone, key }];
          })
        : headings.flatMap((text, column): SeriesNow[] =>
            text in tones ? [{ index: column - 1, tone: tones[text], key: cell(heading, column) }] : [],
          );
    const widthOf = (row: readonly CellValue[]): number =>
      row.reduce<number>((width, each, i) => (each === '' ? width : i + 1), 0);
    const columns = Math.max(...own.map(widthOf));
    const working = { ...cell(0, 0), rows: own.length, columns };
    return [{ kind, name: chartName(tableName, kind), working, cells: own, series }];
  });
}
