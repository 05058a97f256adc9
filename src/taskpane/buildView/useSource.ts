import { useEffect, useReducer } from 'react';
import { goTo } from '../../excel/goTo';
import type { Selection } from '../../excel/outcomes';
import { readSource } from '../../excel/readSource';
import type { Cells } from './cells';
import { noSource, sourceReducer, type Source } from './source';

/** Long enough for a range being dragged out to come to rest, short enough to feel immediate. */
const SETTLE_MS = 120;

export interface SourceControl {
  source: Source;
  /** Selects cells in the workbook without taking them for a new source. Rejects when they are gone. */
  show(cells: Cells): Promise<void>;
  /** Runs something that may itself select cells; where it ended up is not a new source either. */
  keepDuring<T>(work: () => Promise<T>, endsAt: (result: T) => Cells | undefined): Promise<T>;
}

/** Reads the selected cells again whenever the user selects others, while `wanted`. */
export function useSource(selection: Selection | undefined, wanted: boolean): SourceControl {
  const [{ source }, dispatch] = useReducer(sourceReducer, noSource);
  const awaited = source.kind === 'reading' ? source.address : undefined;

  useEffect(() => {
    if (selection) dispatch({ type: 'selected', selection });
  }, [selection]);

  useEffect(() => {
    if (!wanted || awaited === undefined) return undefined;
    const timer = setTimeout(() => {
      readSource().then(
        (grid) => dispatch({ type: 'read', address: awaited, grid }),
        (error: Error) => dispatch({ type: 'unreadable', address: awaited, message: error.message }),
      );
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [awaited, wanted]);

  const keepDuring = async <T>(
    work: () => Promise<T>,
    endsAt: (result: T) => Cells | undefined,
  ): Promise<T> => {
    dispatch({ type: 'goingTo' });
    let cells: Cells | undefined;
    try {
      const result = await work();
      cells = endsAt(result);
      return result;
    } finally {
      dispatch({ type: 'arrived', cells });
    }
  };

  const show = (cells: Cells) =>
    keepDuring(
      () => goTo(cells.sheetName, cells.address),
      () => cells,
    );

  return { source, show, keepDuring };
}
