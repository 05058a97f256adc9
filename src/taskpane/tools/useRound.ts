import { useState } from 'react';
import type { RoundingOutcome } from '../../excel/rounding/outcomes';
import { roundSelection, type RoundingRequest } from '../../excel/rounding/roundSelection';
import { undoRounding } from '../../excel/rounding/undoRounding';
import { useToolRun, type ToolControl } from './useToolRun';

export type Rounded = Extract<RoundingOutcome, { kind: 'rounded' }>;

export interface RoundControl extends Pick<ToolControl<Rounded>, 'run' | 'busy' | 'undo'> {
  /** Asked before anything is written. */
  question?: { message: string; request: RoundingRequest };
  round(request: RoundingRequest): Promise<void>;
  /** Leaves everything as it is. */
  leave(): void;
}

/** Rounds a table, asking first where formulas would go, and undoes it. */
export function useRound(): RoundControl {
  const { run, busy, start, undo } = useToolRun<Rounded>(undoRounding);
  const [question, setQuestion] = useState<RoundControl['question']>();

  const round = (request: RoundingRequest) => {
    setQuestion(undefined);
    return start(async () => {
      const outcome = await roundSelection(request);
      if (outcome.kind !== 'question') return outcome;
      setQuestion({ message: outcome.message, request });
      return { kind: 'idle' };
    });
  };
  return { run, busy, undo, question, round, leave: () => setQuestion(undefined) };
}
