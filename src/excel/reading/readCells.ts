import type { CellValue } from '../../tables/types';
import type { Following, Stage } from '../following';
import { readAreas, type Area, type Contents, type Part } from './readAreas';
import { rectanglesOf } from './rectangles';
import { cellKey } from './spills';

/** Few blocks that hold exactly the cells of these areas. */
export function blocksOf(areas: readonly Area[]): Area[] {
  const sheets = new Map<string, { row: number; column: number }[]>();
  for (const { sheetId, ...area } of areas) {
    const cells = sheets.get(sheetId) ?? [];
    sheets.set(sheetId, cells);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        cells.push({ row, column });
      }
    }
  }
  return [...sheets].flatMap(([sheetId, cells]) =>
    rectanglesOf(cells).map((block) => ({ ...block, sheetId })),
  );
}

/**
 * Reads the cells of many areas, most of them single cells beside one another, in few requests.
 * @returns what was asked of an area; of cells that are in none of them, empty cells.
 */
export async function readCells<P extends Part>(
  areas: readonly Area[],
  parts: readonly P[],
  following: Following = {},
  stage: Stage = 'reading',
): Promise<(area: Area) => Contents<P>> {
  const blocks = blocksOf(areas);
  const contents = await readAreas(blocks, parts, following, stage);
  const cells = new Map<string, Record<P, CellValue>>();
  blocks.forEach((block, index) => {
    for (let i = 0; i < block.rows; i += 1) {
      for (let j = 0; j < block.columns; j += 1) {
        const cell = Object.fromEntries(parts.map((part) => [part, contents[index][part][i][j]]));
        const key = cellKey({ ...block, row: block.row + i, column: block.column + j });
        cells.set(key, cell as Record<P, CellValue>);
      }
    }
  });
  const grid = (area: Area, part: P): CellValue[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => {
        const cell = cells.get(cellKey({ ...area, row: area.row + i, column: area.column + j }));
        return cell?.[part] ?? '';
      }),
    );
  return (area) =>
    Object.fromEntries(parts.map((part) => [part, grid(area, part)])) as unknown as Contents<P>;
}
