import { useEffect, useReducer } from 'react';
import { goTo } from '../../excel/goTo';
import type { Selection } from '../../excel/outcomes';
import { readSource } from '../../excel/readSource';
import { cellsAt, type Cells } from '../../tables/addressText';
import { noSource, sourceReducer, type Expected, type Source } from './source';

export interface SourceControl {
  source: Source;
  /** Address of cells that are selected and not yet read. */
  awaited?: string;
  /** Selects cells in the workbook without taking them for a new source. Rejects when they are gone. */
  show(cells: Cells): Promise<void>;
  /** Runs something that may itself select cells; what it says it has selected is no new source either. */
  keepDuring<T>(work: () => Promise<T>, selects: (result: T) => Expected | undefined): Promise<T>;
}

/** Reads the selected cells again whenever the user selects or changes cells, while `wanted`. */
export function useSource(selection: Selection | undefined, wanted: boolean): SourceControl {
  const [{ source, awaited }, dispatch] = useReducer(sourceReducer, noSource);

  useEffect(() => {
    if (selection) dispatch({ type: 'selected', selection });
  }, [selection]);

  useEffect(() => {
    if (!wanted || !awaited) return;
    // By name, not what is selected by then: the pane itself may have gone elsewhere meanwhile.
    readSource(cellsAt(awaited.address, '')).then(
      (grid) => dispatch({ type: 'read', awaited, grid }),
      (error: Error) => dispatch({ type: 'unreadable', awaited, message: error.message }),
    );
  }, [awaited, wanted]);

  const keepDuring = async <T>(
    work: () => Promise<T>,
    selects: (result: T) => Expected | undefined,
  ): Promise<T> => {
    dispatch({ type: 'goingTo' });
    let expected: Expected | undefined;
    try {
      const result = await work();
      expected = selects(result);
      return result;
    } finally {
      dispatch({ type: 'arrived', expected });
    }
  };

  const show = async (cells: Cells) => {
    dispatch({ type: 'goingTo', expected: cells });
    try {
      await goTo(cells.sheetName, cells.address);
    } finally {
      dispatch({ type: 'arrived' });
    }
  };

  return { source, awaited: awaited?.address, show, keepDuring };
}
