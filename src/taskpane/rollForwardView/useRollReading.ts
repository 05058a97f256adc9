import { useEffect, useState } from 'react';
import { readForRoll } from '../../excel/rolling/readRollWorkbook';
import type { RollReadOutcome } from '../../excel/rolling/outcomes';

export interface RollReadingState {
  /** Of the last reading that came to an end. */
  outcome?: RollReadOutcome;
  /** While the workbook is being read. */
  progress?: { done: number; total: number };
  lookAgain(): void;
}

/** The workbook as it is, read whenever the view comes to the front. */
export function useRollReading(shown: boolean): RollReadingState {
  const [outcome, setOutcome] = useState<RollReadOutcome>();
  const [progress, setProgress] = useState<RollReadingState['progress']>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (!shown) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const following = {
      signal,
      onProgress: (_: string, done: number, total: number) => {
        if (!signal.aborted) setProgress({ done, total });
      },
    };
    void readForRoll(following).then((found) => {
      if (signal.aborted || found.kind === 'cancelled') return;
      setProgress(undefined);
      setOutcome(found);
    });
    return () => controller.abort();
  }, [shown, round]);

  return { outcome, progress, lookAgain: () => setRound((now) => now + 1) };
}
