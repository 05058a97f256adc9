import { useState } from 'react';
import { undoComparison, writeComparison, type ComparisonToken } from '../../excel/comparing/writeComparison';
import type { Comparison } from '../../tables/comparing/change';

export type SheetState =
  | { kind: 'idle' }
  | { kind: 'writing' }
  | { kind: 'undoing' }
  | { kind: 'written'; undo: ComparisonToken; problem?: string }
  /** The sheet was changed since: ask whether to delete it all the same. */
  | { kind: 'changed'; undo: ComparisonToken; message: string }
  | { kind: 'undone' }
  | { kind: 'refused'; message: string };

export interface ComparisonSheet {
  state: SheetState;
  write(comparison: Comparison, fileName: string): Promise<void>;
  undo(options?: { evenIfChanged?: boolean }): Promise<void>;
  /** Leaves a sheet that was changed as it is. */
  keep(): void;
}

/** Writes the changes on a sheet of their own, and takes it away again. */
export function useComparisonSheet(): ComparisonSheet {
  const [state, setState] = useState<SheetState>({ kind: 'idle' });
  const token = 'undo' in state ? state.undo : undefined;
  return {
    state,
    async write(comparison, fileName) {
      setState({ kind: 'writing' });
      const outcome = await writeComparison(comparison, fileName, new Date());
      setState(outcome.kind === 'written' ? { kind: 'written', undo: outcome.undo } : outcome);
    },
    async undo(options) {
      if (!token) return;
      setState({ kind: 'undoing' });
      const outcome = await undoComparison(token, options);
      if (outcome.kind === 'undone') setState(outcome);
      else if (outcome.kind === 'changed') setState({ ...outcome, undo: token });
      else setState({ kind: 'written', undo: token, problem: outcome.message });
    },
    keep: () => token && setState({ kind: 'written', undo: token }),
  };
}
