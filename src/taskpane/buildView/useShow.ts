import { useState } from 'react';
import { goTo } from '../../excel/goTo';
import { goToTable } from '../../excel/goToTable';
import type { UndoToken } from '../../excel/outcomes';
import type { Cells } from '../../tables/addressText';
import type { SourceControl } from './useSource';

export interface Show {
  /** Why cells could not be gone to. */
  problem?: string;
  show(cells: Cells): void;
  /** Selects cells as the user would: they are what is built from next. */
  select(cells: Cells): void;
  /** Goes to a table that was built, also when its sheet has another name by now. */
  showTable(built: UndoToken): void;
}

/** Goes to cells and says so when they are no longer there. */
export function useShow(source: SourceControl): Show {
  const [problem, setProblem] = useState<string>();
  const say = (going: Promise<unknown>) => {
    setProblem(undefined);
    going.catch((error: Error) => setProblem(error.message));
  };
  return {
    problem,
    show: (cells) => say(source.show(cells)),
    select: ({ sheetName, address }) => say(goTo(sheetName, address)),
    showTable: (built) =>
      say(
        source.keepDuring(
          () => goToTable(built),
          (cells) => cells,
        ),
      ),
  };
}
