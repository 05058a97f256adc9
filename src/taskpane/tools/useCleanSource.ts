import { useEffect, useRef, useState } from 'react';
import { readCleanSource } from '../../excel/cleaning/readCleanSource';
import { goTo } from '../../excel/goTo';
import type { Selection } from '../../excel/outcomes';
import { cellsAt, type Cells } from '../../tables/addressText';
import type { CleanSource } from '../../tables/cleaning/cleanFigures';

/** The selected cells, as far as they are known. */
export type CleanSourceState =
  | { kind: 'waiting' }
  | { kind: 'read'; cells: Cells; oneCell: boolean; source: CleanSource }
  | { kind: 'problem'; message: string };

export interface CleanSourceControl {
  state: CleanSourceState;
  /** Selects a cell in the workbook without taking it for a new selection to clean. */
  show(cells: Cells): void;
}

/** Reads the selected cells again whenever the user selects or changes cells, while `wanted`. */
export function useCleanSource(selection: Selection | undefined, wanted: boolean): CleanSourceControl {
  const [read, setRead] = useState<CleanSourceState>({ kind: 'waiting' });
  /** The cells to clean, also while others are shown. */
  const target = useRef<{ cells: Cells; oneCell: boolean }>();
  const shown = useRef<string>();

  useEffect(() => {
    if (!wanted || selection?.kind !== 'cells') return;
    const cells = cellsAt(selection.address, selection.sheetName);
    if (placeOf(cells) !== shown.current) {
      shown.current = undefined;
      target.current = { cells, oneCell: selection.rows * selection.columns === 1 };
    }
    const toClean = target.current;
    if (!toClean) return;
    let current = true;
    readCleanSource(toClean.cells, toClean.oneCell).then(
      ({ source }) => current && setRead({ kind: 'read', ...toClean, source }),
      (error: Error) => current && setRead({ kind: 'problem', message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [selection, wanted]);

  const show = (cells: Cells) => {
    shown.current = placeOf(cells);
    goTo(cells.sheetName, cells.address).catch((error: Error) =>
      setRead({ kind: 'problem', message: error.message }),
    );
  };
  return { state: selection?.kind === 'problem' ? selection : read, show };
}

function placeOf({ sheetName, address }: Cells): string {
  return `${sheetName}!${address}`;
}
