import { useState } from 'react';
import type { UndoOutcome } from '../../excel/outcomes';

/** What a tool did, with what its Undo needs. */
export interface ToolDone {
  undo: unknown;
}

/** What came of a tool's work. */
export type ToolOutcome<Done> =
  | Done
  /** Nothing yet: the user is asked something first. */
  | { kind: 'idle' }
  /** There was nothing to do. */
  | { kind: 'nothing' }
  | { kind: 'refused'; message: string };

/** How far a tool has come. */
export type ToolRun<Done> =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'undoing' }
  | { kind: 'done'; done: Done }
  | { kind: 'nothing' }
  | { kind: 'refused'; message: string }
  /** It could not be taken back this time; it can be tried again. */
  | { kind: 'undoRefused'; message: string; done: Done }
  | { kind: 'undone' };

export interface ToolControl<Done> {
  run: ToolRun<Done>;
  busy: boolean;
  start(work: () => Promise<ToolOutcome<Done>>): Promise<void>;
  /** Takes back what was done. */
  undo(): Promise<void>;
}

/**
 * Does a tool's work and takes it back, one at a time.
 * @param takeBack never throws; `gone` when it can no longer be taken back.
 */
export function useToolRun<Done extends ToolDone>(
  takeBack: (undo: Done['undo']) => Promise<UndoOutcome>,
): ToolControl<Done> {
  const [run, setRun] = useState<ToolRun<Done>>({ kind: 'idle' });
  const busy = run.kind === 'working' || run.kind === 'undoing';

  const start = async (work: () => Promise<ToolOutcome<Done>>) => {
    if (busy) return;
    setRun({ kind: 'working' });
    const outcome = await work();
    setRun('undo' in outcome ? { kind: 'done', done: outcome } : outcome);
  };
  const undo = async () => {
    if (!('done' in run)) return;
    const { done } = run;
    setRun({ kind: 'undoing' });
    const outcome = await takeBack(done.undo);
    if (outcome.kind === 'undone') setRun({ kind: 'undone' });
    else if (outcome.kind === 'gone') setRun({ kind: 'refused', message: outcome.message });
    else setRun({ kind: 'undoRefused', message: outcome.message, done });
  };
  return { run, busy, start, undo };
}
