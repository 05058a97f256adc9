import type { Area } from '../grid/area';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderSide = (typeof SIDES)[number];

/** As the engine calls them; the last two are diagonals. */
export type BorderEdge = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

export interface BorderPart {
  readonly cells: Area;
  /** The edge of each of these cells. */
  readonly edge: BorderEdge;
}

/** The cells that draw a side of a range. */
export function borderParts(area: Area, side: BorderSide): BorderPart[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, edge: 't' }];
    case 'EdgeBottom':
      return [{ cells: { ...area, row: row + rows - 1, rows: 1 }, edge: 'b' }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, edge: 'l' }];
    case 'EdgeRight':
      return [{ cells: { ...area, column: column + columns - 1, columns: 1 }, edge: 'r' }];
    case 'InsideHorizontal':
      return rows > 1 ? [{ cells: { ...area, rows: rows - 1 }, edge: 'b' }] : [];
    case 'InsideVertical':
      return columns > 1 ? [{ cells: { ...area, columns: columns - 1 }, edge: 'r' }] : [];
    case 'DiagonalDown':
      return [{ cells: area, edge: 'tl_br' }];
    case 'DiagonalUp':
      return [{ cells: area, edge: 'bl_tr' }];
  }
}
