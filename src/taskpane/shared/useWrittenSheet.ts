import { useState } from 'react';
import type { RecordOutcome, RecordToken } from '../../excel/recordSheet/outcomes';
import { undoRecord } from '../../excel/recordSheet/undoRecord';

/** How far writing a sheet, or taking it out again, has come. */
export type SheetState =
  | { kind: 'idle' }
  | { kind: 'writing' }
  | { kind: 'undoing' }
  | { kind: 'written'; undo: RecordToken; problem?: string }
  /** The sheet was changed since: ask whether to take it out all the same. */
  | { kind: 'changed'; undo: RecordToken; message: string }
  | { kind: 'undone' }
  | { kind: 'refused'; message: string };

export interface WrittenSheet {
  state: SheetState;
  busy: boolean;
  write(writing: Promise<RecordOutcome>): Promise<void>;
  undo(options?: { evenIfChanged?: boolean }): Promise<void>;
  /** Leaves a sheet that was changed as it is. */
  keep(): void;
}

/** Follows results being written on a sheet of their own, and takes that sheet out again. */
export function useWrittenSheet(): WrittenSheet {
  const [state, setState] = useState<SheetState>({ kind: 'idle' });
  const token = 'undo' in state ? state.undo : undefined;
  return {
    state,
    busy: state.kind === 'writing' || state.kind === 'undoing',
    async write(writing) {
      setState({ kind: 'writing' });
      const outcome = await writing;
      setState(outcome.kind === 'written' ? { kind: 'written', undo: outcome.undo } : outcome);
    },
    async undo(options) {
      if (!token) return;
      setState({ kind: 'undoing' });
      const outcome = await undoRecord(token, options);
      if (outcome.kind === 'undone') setState(outcome);
      else if (outcome.kind === 'changed') setState({ ...outcome, undo: token });
      else setState({ kind: 'written', undo: token, problem: outcome.message });
    },
    keep: () => token && setState({ kind: 'written', undo: token }),
  };
}
