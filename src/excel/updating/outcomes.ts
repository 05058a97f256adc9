import type { Change } from './changes';

/** What undoUpdate needs. Opaque to the pane. */
export interface UpdateToken {
  changes: Change[];
}

/** What came of bringing built tables to the settings. */
export type UpdateOutcome =
  | {
      kind: 'updated';
      /** Built tables in which anything was changed. */
      tables: number;
      /** What was left as it is, in sentences. */
      notDone: string[];
      undo: UpdateToken;
    }
  /** Every built table is as the settings say already, or there is none. */
  | { kind: 'unchanged'; notDone: string[] }
  | { kind: 'refused'; message: string };
