import { useState } from 'react';
import type { Cells } from '../../tables/addressText';
import type { SourceControl } from './useSource';

/** Goes to cells and says so when they are no longer there. */
export function useShow(source: SourceControl): { problem?: string; show(cells: Cells): void } {
  const [problem, setProblem] = useState<string>();
  const show = (cells: Cells) => {
    setProblem(undefined);
    source.show(cells).catch((error: Error) => setProblem(error.message));
  };
  return { problem, show };
}
