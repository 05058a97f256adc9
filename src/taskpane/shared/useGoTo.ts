import { useState } from 'react';
import { goTo } from '../../excel/goTo';
import type { Cells } from '../../tables/addressText';

/** Goes to cells and says so when they are no longer there. */
export function useGoTo(): { problem?: string; show(cells: Cells): void } {
  const [problem, setProblem] = useState<string>();
  return {
    problem,
    show({ sheetName, address }) {
      setProblem(undefined);
      goTo(sheetName, address).catch((error: Error) => setProblem(error.message));
    },
  };
}
