import { useState } from 'react';
import type { CommentaryOutcome, CommentaryRequest } from '../../excel/commentary/outcomes';
import { undoCommentary } from '../../excel/commentary/undoCommentary';
import { writeCommentary } from '../../excel/commentary/writeCommentary';

export type Written = Extract<CommentaryOutcome, { kind: 'written' }>;

/** How far writing has come. */
export type Run =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'ended'; outcome: CommentaryOutcome }
  | { kind: 'undoing'; written: Written }
  /** The commentary was changed since: undoing would lose that. Or Undo did not come about this time. */
  | { kind: 'undoQuestion'; message: string; written: Written; changed: boolean }
  | { kind: 'undone' }
  | { kind: 'gone'; message: string };

export interface RunControl {
  run: Run;
  busy: boolean;
  write(request: CommentaryRequest): Promise<void>;
  undo(evenIfChanged?: boolean): Promise<void>;
  /** Puts a message away; a question is answered by leaving all as it is. */
  leave(): void;
}

/** Writes one commentary at a time and takes it back again. */
export function useCommentaryRun(afterwards: () => void): RunControl {
  const [run, setRun] = useState<Run>({ kind: 'idle' });
  const busy = run.kind === 'working' || run.kind === 'undoing';

  const write = async (request: CommentaryRequest) => {
    if (busy) return;
    setRun({ kind: 'working' });
    setRun({ kind: 'ended', outcome: await writeCommentary(request) });
    afterwards();
  };

  const undo = async (evenIfChanged = false) => {
    const written = writtenOf(run);
    if (!written || busy) return;
    setRun({ kind: 'undoing', written });
    const outcome = await undoCommentary(written.undo, { evenIfChanged });
    if (outcome.kind === 'undone') setRun({ kind: 'undone' });
    else if (outcome.kind === 'gone') setRun({ kind: 'gone', message: outcome.message });
    else {
      const changed = outcome.kind === 'changed';
      setRun({ kind: 'undoQuestion', message: outcome.message, written, changed });
    }
    afterwards();
  };

  const leave = () => {
    if (busy) return;
    if (run.kind === 'undoQuestion') setRun({ kind: 'ended', outcome: run.written });
    else if (!writtenOf(run)) setRun({ kind: 'idle' });
  };

  return { run, busy, write, undo, leave };
}

/** What was written and can be taken back. */
export function writtenOf(run: Run): Written | undefined {
  if (run.kind === 'undoQuestion') return run.written;
  return run.kind === 'ended' && run.outcome.kind === 'written' ? run.outcome : undefined;
}
