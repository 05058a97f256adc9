import { useState } from 'react';

type Refused = { kind: 'refused'; message: string };
type WriteOutcome<Token> = { kind: 'written'; undo: Token } | Refused;
type UndoOutcome = { kind: 'undone' } | { kind: 'changed'; message: string } | Refused;

/** How far writing a sheet, or taking it out again, has come. */
export type SheetState<Token> =
  | { kind: 'idle' }
  | { kind: 'writing' }
  | { kind: 'undoing' }
  | { kind: 'written'; undo: Token; problem?: string }
  /** The sheet was changed since: ask whether to take it out all the same. */
  | { kind: 'changed'; undo: Token; message: string }
  | { kind: 'undone' }
  | Refused;

export interface WrittenSheet<Token> {
  state: SheetState<Token>;
  busy: boolean;
  write(writing: Promise<WriteOutcome<Token>>): Promise<void>;
  undo(options?: { evenIfChanged?: boolean }): Promise<void>;
  /** Leaves a sheet that was changed as it is. */
  keep(): void;
}

/**
 * Follows results being written on a sheet of their own, and takes that sheet out again.
 * @param takeOut never throws; `changed` when somebody has changed the sheet, until it is asked for all the same.
 */
export function useWrittenSheet<Token>(
  takeOut: (undo: Token, options?: { evenIfChanged?: boolean }) => Promise<UndoOutcome>,
): WrittenSheet<Token> {
  const [state, setState] = useState<SheetState<Token>>({ kind: 'idle' });
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
      const outcome = await takeOut(token, options);
      if (outcome.kind === 'undone') setState(outcome);
      else if (outcome.kind === 'changed') setState({ ...outcome, undo: token });
      else setState({ kind: 'written', undo: token, problem: outcome.message });
    },
    keep: () => token && setState({ kind: 'written', undo: token }),
  };
}
