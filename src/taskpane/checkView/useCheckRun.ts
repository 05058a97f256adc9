import { useRef, useState } from 'react';
import type { CheckOutcome, CheckProgress, CheckReport, CheckRequest } from '../../excel/checking/outcomes';
import { runCheck } from '../../excel/checking/runCheck';

/** How far a check has come. */
export type CheckRunState =
  | { kind: 'idle' }
  | { kind: 'working'; progress?: CheckProgress }
  /** Cancel was pressed; Excel finishes the part it is at. */
  | { kind: 'stopping' }
  | { kind: 'ended'; outcome: CheckOutcome };

export interface CheckRun {
  state: CheckRunState;
  busy: boolean;
  /** What the last check found; undefined while one is under way and where it came to nothing. */
  report?: CheckReport;
  /** Of the check: a new one has another. */
  number: number;
  start(request: CheckRequest): Promise<void>;
  /** Stops a check under way. */
  cancel(): void;
}

/** Runs one check at a time. */
export function useCheckRun(): CheckRun {
  const [state, setState] = useState<CheckRunState>({ kind: 'idle' });
  const [number, setNumber] = useState(0);
  const stop = useRef<AbortController>();
  const busy = state.kind === 'working' || state.kind === 'stopping';

  const start = async (request: CheckRequest) => {
    if (busy) return;
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'working' });
    setNumber((now) => now + 1);
    const outcome = await runCheck(request, {
      signal: controller.signal,
      onProgress: (progress) =>
        setState((now) => (now.kind === 'working' ? { kind: 'working', progress } : now)),
    });
    setState({ kind: 'ended', outcome });
  };

  const cancel = () => {
    if (state.kind !== 'working') return;
    stop.current?.abort();
    setState({ kind: 'stopping' });
  };

  const report =
    state.kind === 'ended' && state.outcome.kind === 'checked' ? state.outcome.report : undefined;
  return { state, busy, report, number, start, cancel };
}
