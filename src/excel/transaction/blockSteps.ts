import type { CellValue } from '../../tables/types';
import { cellStep, type CellChange } from './cellStep';
import { cellsOf, rectanglesOf } from '../reading/rectangles';
import type { Step } from './transaction';

/** Cells written in one step at most. */
const mostCells = 2_000;

/** Changes to single cells, put together in blocks; changes to several cells at once stay as they are. */
export function blockSteps(changes: readonly CellChange[]): Step[] {
  const single = changes.filter(({ area }) => area.rows * area.columns === 1);
  const wide = changes.filter(({ area }) => area.rows * area.columns > 1);
  const sheets = new Map<string, CellChange[]>();
  for (const change of single) {
    const { sheetId } = change.area;
    const others = sheets.get(sheetId);
    if (others) others.push(change);
    else sheets.set(sheetId, [change]);
  }
  const blocks = [...sheets.values()].flatMap(blocksOf);
  return [...blocks, ...wide].map(cellStep);
}

function blocksOf(changes: readonly CellChange[]): CellChange[] {
  const byPlace = new Map(changes.map((change) => [`${change.area.row}:${change.area.column}`, change]));
  const [{ area }] = changes;
  return rectanglesOf(changes.map((change) => change.area)).flatMap((rectangle) => {
    const rows = Math.max(1, Math.floor(mostCells / rectangle.columns));
    const blocks: CellChange[] = [];
    for (let from = 0; from < rectangle.rows; from += rows) {
      const part = {
        ...rectangle,
        row: rectangle.row + from,
        rows: Math.min(rows, rectangle.rows - from),
      };
      const cells = cellsOf(part).map(({ row, column }) => byPlace.get(`${row}:${column}`) as CellChange);
      const grid = (key: 'next' | 'former' | 'formats'): CellValue[][] =>
        Array.from({ length: part.rows }, (_, i) =>
          cells.slice(i * part.columns, (i + 1) * part.columns).map((cell) => cell[key][0][0]),
        );
      blocks.push({
        area: { ...part, sheetId: area.sheetId },
        next: grid('next'),
        former: grid('former'),
        formats: grid('formats'),
      });
    }
    return blocks;
  });
}
