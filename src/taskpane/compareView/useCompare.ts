import { useRef, useState } from 'react';
import type { CompareOutcome, CompareProgress } from '../../excel/comparing/outcomes';
import { compareFile } from './compareFile';

/** How far a comparison has come. */
export type CompareState =
  | { kind: 'idle' }
  | { kind: 'working'; fileName: string; share: number; progress?: CompareProgress }
  /** Cancel was pressed. */
  | { kind: 'stopping' }
  | { kind: 'ended'; fileName: string; outcome: CompareOutcome };

export interface CompareControl {
  state: CompareState;
  busy: boolean;
  compare(file: File, period: number | null): Promise<void>;
  cancel(): void;
}

/** Compares with one file at a time. */
export function useCompare(): CompareControl {
  const [state, setState] = useState<CompareState>({ kind: 'idle' });
  const stop = useRef<AbortController>();
  const busy = state.kind === 'working' || state.kind === 'stopping';

  const compare = async (file: File, period: number | null) => {
    if (busy) return;
    const controller = new AbortController();
    stop.current = controller;
    const fileName = file.name;
    setState({ kind: 'working', fileName, share: 0 });
    const tell = (share: number, progress?: CompareProgress) =>
      setState((now) => (now.kind === 'working' ? { kind: 'working', fileName, share, progress } : now));
    const outcome = await compareFile(file, period, {
      signal: controller.signal,
      onFile: tell,
      onProgress: (progress) => tell(progress.done / Math.max(1, progress.total), progress),
    });
    setState({ kind: 'ended', fileName, outcome });
  };

  const cancel = () => {
    if (state.kind !== 'working') return;
    stop.current?.abort();
    setState({ kind: 'stopping' });
  };

  return { state, busy, compare, cancel };
}
