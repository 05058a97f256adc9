import { useRef, useState } from 'react';
import type { RollOutcome, RollRequest, RollStage, UndoRollOutcome } from '../../excel/rolling/outcomes';
import { rollForward } from '../../excel/rolling/rollForward';
import { dismissRoll, undoRoll } from '../../excel/rolling/undoRoll';

/** How far it has come. */
export type RollRunState =
  | { kind: 'idle' }
  | { kind: 'working'; progress?: { stage: RollStage; done: number; total: number } }
  /** Cancel was pressed; Excel finishes the part it is at. */
  | { kind: 'stopping' }
  | { kind: 'ended'; outcome: RollOutcome }
  | { kind: 'undoing' }
  | { kind: 'undoEnded'; outcome: UndoRollOutcome };

export interface RollRun {
  run: RollRunState;
  busy: boolean;
  roll(request: RollRequest): Promise<void>;
  /** Stops work under way, or puts its message away unless it offers to undo. */
  cancel(): void;
  /** Puts the message away. */
  putAway(): void;
  undo(options?: { partly?: boolean }): Promise<void>;
  /** Forgets what was there before the last roll. */
  dismiss(): Promise<void>;
}

/** Rolls forward and back, one at a time. */
export function useRollRun(afterwards: () => void): RollRun {
  const [run, setRun] = useState<RollRunState>({ kind: 'idle' });
  const stop = useRef<AbortController>();
  const busy = run.kind === 'working' || run.kind === 'stopping' || run.kind === 'undoing';

  const roll = async (request: RollRequest) => {
    if (busy) return;
    const controller = new AbortController();
    stop.current = controller;
    setRun({ kind: 'working' });
    const outcome = await rollForward(request, {
      signal: controller.signal,
      onProgress: (stage, done, total) =>
        setRun((now) =>
          now.kind === 'working' ? { kind: 'working', progress: { stage, done, total } } : now,
        ),
    });
    setRun({ kind: 'ended', outcome });
    afterwards();
  };

  const undo = async (options?: { partly?: boolean }) => {
    if (busy) return;
    setRun({ kind: 'undoing' });
    setRun({ kind: 'undoEnded', outcome: await undoRoll(options) });
    afterwards();
  };

  const dismiss = async () => {
    if (busy) return;
    const outcome = await dismissRoll();
    setRun(outcome.kind === 'undone' ? { kind: 'idle' } : { kind: 'undoEnded', outcome });
    afterwards();
  };

  const cancel = () => {
    if (run.kind === 'working') {
      stop.current?.abort();
      setRun({ kind: 'stopping' });
    } else if (!busy && !isDone(run)) setRun({ kind: 'idle' });
  };

  return { run, busy, roll, undo, dismiss, cancel, putAway: () => setRun({ kind: 'idle' }) };
}

/** Something was done that can be undone: its message stays. */
export function isDone(run: RollRunState): boolean {
  return run.kind === 'ended' && run.outcome.kind === 'rolled';
}
