import { useState } from 'react';
import type { RoundingOutcome } from '../../excel/rounding/outcomes';
import { roundSelection, type RoundingRequest } from '../../excel/rounding/roundSelection';
import { undoRounding } from '../../excel/rounding/undoRounding';

export type Rounded = Extract<RoundingOutcome, { kind: 'rounded' }>;

/** How far rounding has come. */
export type RoundRun =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'undoing' }
  | { kind: 'question'; message: string; request: RoundingRequest }
  | { kind: 'rounded'; rounded: Rounded }
  | { kind: 'nothing' }
  | { kind: 'refused'; message: string }
  /** It could not be taken back this time; it can be tried again. */
  | { kind: 'undoRefused'; message: string; rounded: Rounded }
  | { kind: 'undone' };

export interface RoundControl {
  run: RoundRun;
  round(request: RoundingRequest): Promise<void>;
  undo(rounded: Rounded): Promise<void>;
  /** Leaves everything as it is. */
  leave(): void;
}

export function isBusy({ kind }: RoundRun): boolean {
  return kind === 'working' || kind === 'undoing';
}

/** Rounds a table and undoes it, one at a time. */
export function useRound(): RoundControl {
  const [run, setRun] = useState<RoundRun>({ kind: 'idle' });

  const round = async (request: RoundingRequest) => {
    if (isBusy(run)) return;
    setRun({ kind: 'working' });
    const outcome = await roundSelection(request);
    if (outcome.kind === 'rounded') setRun({ kind: 'rounded', rounded: outcome });
    else if (outcome.kind === 'question') setRun({ ...outcome, request });
    else setRun(outcome);
  };
  const undo = async (rounded: Rounded) => {
    if (isBusy(run)) return;
    setRun({ kind: 'undoing' });
    const outcome = await undoRounding(rounded.undo);
    if (outcome.kind === 'undone') setRun(outcome);
    else if (outcome.kind === 'gone') setRun({ kind: 'refused', message: outcome.message });
    else setRun({ kind: 'undoRefused', message: outcome.message, rounded });
  };
  return { run, round, undo, leave: () => setRun({ kind: 'idle' }) };
}
