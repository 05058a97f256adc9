import { useRef, useState } from 'react';
import type { Following, Stage } from '../../excel/following';
import type {
  PrepareOutcome,
  RepairOutcome,
  RestoreOutcome,
  UndoSharing,
} from '../../excel/sharing/outcomes';
import { prepareToShare, type PrepareOptions } from '../../excel/sharing/prepareToShare';
import { repairFormulas } from '../../excel/sharing/repairFormulas';
import { restoreFormulas, type RestoreOptions } from '../../excel/sharing/restoreFormulas';

/** What the view can do. */
export type Job = 'prepare' | 'restore' | 'repair';

export type Outcome = PrepareOutcome | RestoreOutcome | RepairOutcome;
export type Done = Extract<Outcome, { undo: UndoSharing }>;

/** How far a job has come. */
export type Run =
  | { kind: 'idle' }
  | { kind: 'working'; job: Job; progress?: { stage: Stage; done: number; total: number } }
  /** Cancel was pressed; Excel finishes the part it is at. */
  | { kind: 'stopping'; job: Job }
  | { kind: 'ended'; job: Job; outcome: Outcome }
  | { kind: 'undoing'; job: Job }
  | { kind: 'undone'; job: Job }
  /** Undo did not come about; the outcome stands. */
  | { kind: 'undoRefused'; job: Job; message: string; outcome: Done };

export interface ShareRun {
  run: Run;
  busy: boolean;
  prepare(options: PrepareOptions): Promise<void>;
  restore(options?: RestoreOptions): Promise<void>;
  repair(): Promise<void>;
  /** Stops a job under way, or puts its message away. */
  cancel(): void;
  undo(): Promise<void>;
}

/** Does one job at a time and takes it back again. */
export function useShareRun(afterwards: () => void): ShareRun {
  const [run, setRun] = useState<Run>({ kind: 'idle' });
  const stop = useRef<AbortController>();
  const busy = run.kind === 'working' || run.kind === 'stopping' || run.kind === 'undoing';

  const start = async (job: Job, work: (following: Following) => Promise<Outcome>) => {
    if (busy) return;
    const controller = new AbortController();
    stop.current = controller;
    setRun({ kind: 'working', job });
    const outcome = await work({
      signal: controller.signal,
      onProgress: (stage, done, total) =>
        setRun((now) =>
          now.kind === 'working' ? { kind: 'working', job, progress: { stage, done, total } } : now,
        ),
    });
    setRun({ kind: 'ended', job, outcome });
    afterwards();
  };

  const undo = async () => {
    const outcome = doneOf(run);
    if (!outcome || !('job' in run)) return;
    const { job } = run;
    setRun({ kind: 'undoing', job });
    const undone = await outcome.undo.undo();
    setRun(
      undone.kind === 'undone'
        ? { kind: 'undone', job }
        : { kind: 'undoRefused', job, message: undone.message, outcome },
    );
    afterwards();
  };

  const cancel = () => {
    if (run.kind === 'working') {
      stop.current?.abort();
      setRun({ kind: 'stopping', job: run.job });
    } else if (!busy && !doneOf(run)) setRun({ kind: 'idle' });
  };

  return {
    run,
    busy,
    prepare: (options) => start('prepare', (following) => prepareToShare(options, following)),
    restore: (options) => start('restore', (following) => restoreFormulas(options, following)),
    repair: () => start('repair', repairFormulas),
    cancel,
    undo,
  };
}

/** What was done and can be taken back. */
export function doneOf(run: Run): Done | undefined {
  if (run.kind === 'undoRefused') return run.outcome;
  return run.kind === 'ended' && 'undo' in run.outcome ? run.outcome : undefined;
}
