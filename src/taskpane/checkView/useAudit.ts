import { useState } from 'react';
import type { Explanation } from '../../excel/checking/explanations';
import type { CheckReport } from '../../excel/checking/outcomes';
import { undoAudit, writeAudit, type AuditToken } from '../../excel/checking/writeAudit';

export type AuditState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'written'; undo: AuditToken; problem?: string }
  /** The sheet was changed since: ask whether to delete it all the same. */
  | { kind: 'changed'; undo: AuditToken; message: string }
  | { kind: 'undone' }
  | { kind: 'refused'; message: string };

export interface AuditControl {
  state: AuditState;
  write(report: CheckReport, explanations: readonly Explanation[]): Promise<void>;
  undo(options?: { evenIfChanged?: boolean }): Promise<void>;
  /** Leaves a sheet that was changed as it is. */
  keep(): void;
  /** Puts the message away. */
  clear(): void;
}

/** Writes the findings on a sheet of their own, and takes it away again. */
export function useAudit(): AuditControl {
  const [state, setState] = useState<AuditState>({ kind: 'idle' });
  const token = 'undo' in state ? state.undo : undefined;
  return {
    state,
    async write(report, explanations) {
      setState({ kind: 'working' });
      const outcome = await writeAudit(report, explanations, new Date());
      setState(outcome.kind === 'written' ? { kind: 'written', undo: outcome.undo } : outcome);
    },
    async undo(options) {
      if (!token) return;
      setState({ kind: 'working' });
      const outcome = await undoAudit(token, options);
      if (outcome.kind === 'undone') setState(outcome);
      else if (outcome.kind === 'changed') setState({ ...outcome, undo: token });
      else setState({ kind: 'written', undo: token, problem: outcome.message });
    },
    keep: () => token && setState({ kind: 'written', undo: token }),
    clear: () => setState({ kind: 'idle' }),
  };
}
