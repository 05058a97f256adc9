import type { Rectangle } from '../../tables/types';

/** Remembered cells of a sheet. */
export interface TrackedSheet<Cell> {
  id: string;
  /** What it was called then. */
  name: string;
  /** The cells, in the order of the areas. */
  cells: Cell[];
  /** Areas of cells, as they were, with the hidden names by which Excel keeps track of them. */
  tracks: Track[];
}

/** A hidden name and the areas it stands for; a result that fills several cells is an area of its own. */
export interface Track {
  name: string;
  areas: Rectangle[];
}
