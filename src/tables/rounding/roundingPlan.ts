import type { Equation } from './equation';
import type { Block } from './findBlock';

/** A figure that is another once it is rounded. */
export interface Move {
  /** Positions in the block. */
  row: number;
  column: number;
  address: string;
  rowName: string;
  columnName: string;
  from: number;
  to: number;
  /** What rounding it by itself, half away from zero, would give. */
  ordinary: number;
}

export interface RoundingPlan {
  kind: 'plan';
  block: Block;
  rows: Equation[];
  columns: Equation[];
  unit: number;
  /** As sentences call it: `£1,000`. */
  unitName: string;
  /** By row and column of the block; null where there is no figure. */
  rounded: (number | null)[][];
  /** Those that ordinary rounding would give otherwise first, then as they stand. */
  moves: Move[];
  /** Figures that go the other way than ordinary rounding would have them. */
  beyond: number;
  /** Figures in all. */
  figures: number;
  /** Names of columns that are worked out from rounded figures and may move by more than a unit. */
  derived: string[];
}

export interface RoundingRefusal {
  kind: 'refused';
  message: string;
  /** Cells it is about, without their sheet. */
  cells: string[];
}

/** A total that is not what its figures come to. */
export interface WrongCell {
  address: string;
  rowName: string;
  columnName: string;
  total: number;
  sum: number;
}

/** Whether ordinary rounding would give another figure. */
export function isBeyond({ to, ordinary }: Move): boolean {
  return to !== ordinary;
}
