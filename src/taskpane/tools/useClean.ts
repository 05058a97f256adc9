import { useState } from 'react';
import { cleanFigures } from '../../excel/cleaning/cleanFigures';
import type { CleanOutcome } from '../../excel/cleaning/outcomes';
import { undoClean } from '../../excel/cleaning/undoClean';
import type { Cells } from '../../tables/addressText';
import type { CleanOptions } from '../../tables/cleaning/cleanFigures';

export type Cleaned = Extract<CleanOutcome, { kind: 'cleaned' }>;

/** How far cleaning has come. */
export type CleanRun =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'undoing' }
  | { kind: 'cleaned'; cleaned: Cleaned }
  | { kind: 'nothing' }
  | { kind: 'refused'; message: string }
  /** The text could not be put back this time; it can be tried again. */
  | { kind: 'undoRefused'; message: string; cleaned: Cleaned }
  | { kind: 'undone' };

export interface CleanControl {
  run: CleanRun;
  clean(cells: Cells, oneCell: boolean, options: CleanOptions): Promise<void>;
  undo(cleaned: Cleaned): Promise<void>;
}

export function isBusy({ kind }: CleanRun): boolean {
  return kind === 'working' || kind === 'undoing';
}

/** Cleans cells and undoes it, one at a time. */
export function useClean(): CleanControl {
  const [run, setRun] = useState<CleanRun>({ kind: 'idle' });

  const clean = async (cells: Cells, oneCell: boolean, options: CleanOptions) => {
    if (isBusy(run)) return;
    setRun({ kind: 'working' });
    setRun(afterClean(await cleanFigures(cells, oneCell, options)));
  };
  const undo = async (cleaned: Cleaned) => {
    if (isBusy(run)) return;
    setRun({ kind: 'undoing' });
    const outcome = await undoClean(cleaned.undo);
    if (outcome.kind === 'undone') setRun(outcome);
    else if (outcome.kind === 'gone') setRun({ kind: 'refused', message: outcome.message });
    else setRun({ kind: 'undoRefused', message: outcome.message, cleaned });
  };
  return { run, clean, undo };
}

function afterClean(outcome: CleanOutcome): CleanRun {
  switch (outcome.kind) {
    case 'cleaned':
      return { kind: 'cleaned', cleaned: outcome };
    case 'nothing':
      return { kind: 'nothing' };
    case 'refused':
      return outcome;
  }
}
