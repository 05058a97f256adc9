import type { CleanedCell, LeftCell } from '../../tables/cleaning/cleanFigures';

/** What undoClean needs. Opaque to the pane. */
export interface CleanToken {
  sheetId: string;
  cells: CleanedCell[];
}

/** What came of cleaning figures. */
export type CleanOutcome =
  | {
      kind: 'cleaned';
      sheetName: string;
      cells: number;
      left: LeftCell[];
      undo: CleanToken;
    }
  /** There is no text among the cells that is a figure. */
  | { kind: 'nothing'; left: LeftCell[] }
  | { kind: 'refused'; message: string };
