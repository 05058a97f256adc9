/** What comparing with another workbook answers. */
import type { Comparison } from '../../tables/comparing/change';

/** How far it is: sheets read of this workbook, or tables compared. */
export interface CompareProgress {
  stage: 'sheets' | 'comparing';
  done: number;
  total: number;
}

export interface CompareFollowing {
  onProgress?(progress: CompareProgress): void;
  signal?: AbortSignal;
}

export type CompareOutcome =
  | {
      kind: 'compared';
      comparison: Comparison;
      /** What was not compared, in sentences. */
      notDone: string[];
    }
  /** There are no tables to compare. */
  | { kind: 'nothing'; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'cancelled' };
