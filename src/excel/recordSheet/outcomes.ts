import type { CellValue } from '../../tables/types';

/** What undoRecord needs. Opaque to the pane. */
export interface RecordToken {
  sheetName: string;
  /** What was written, to notice later changes: where the first row stands, its columns, and the texts of one of them. */
  first: number;
  columns: number;
  telling: number;
  texts: CellValue[];
}

export type RecordOutcome =
  { kind: 'written'; sheetName: string; undo: RecordToken } | { kind: 'refused'; message: string };

export type UndoRecordOutcome =
  | { kind: 'undone' }
  /** Somebody has changed the sheet: ask, then undo again with `evenIfChanged`. */
  | { kind: 'changed'; message: string }
  | { kind: 'refused'; message: string };
