import { useEffect, useRef, useState } from 'react';
import { goTo } from '../../excel/goTo';
import type { Selection } from '../../excel/outcomes';
import { cellsAt, type Cells } from '../../tables/addressText';

/** The selected cells, as far as they are known. */
export type ToolSourceState<Source> =
  | { kind: 'waiting' }
  | { kind: 'read'; cells: Cells; oneCell: boolean; source: Source }
  | { kind: 'problem'; message: string };

export interface ToolSourceControl<Source> {
  state: ToolSourceState<Source>;
  /** Selects a cell in the workbook without taking it for a new selection to work on. */
  show(cells: Cells): void;
}

/**
 * Reads the selected cells again whenever the user selects or changes cells, while `wanted`.
 * @param read always the same function; throws in words for the user.
 */
export function useToolSource<Source>(
  selection: Selection | undefined,
  wanted: boolean,
  read: (cells: Cells, oneCell: boolean) => Promise<Source>,
): ToolSourceControl<Source> {
  const [state, setState] = useState<ToolSourceState<Source>>({ kind: 'waiting' });
  /** The cells to work on, also while others are shown. */
  const target = useRef<{ cells: Cells; oneCell: boolean }>();
  const shown = useRef<string>();

  useEffect(() => {
    if (!wanted || selection?.kind !== 'cells') return;
    const cells = cellsAt(selection.address, selection.sheetName);
    if (placeOf(cells) !== shown.current) {
      shown.current = undefined;
      target.current = { cells, oneCell: selection.rows * selection.columns === 1 };
    }
    const toRead = target.current;
    if (!toRead) return;
    let current = true;
    read(toRead.cells, toRead.oneCell).then(
      (source) => current && setState({ kind: 'read', ...toRead, source }),
      (error: Error) => current && setState({ kind: 'problem', message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [selection, wanted, read]);

  const show = (cells: Cells) => {
    shown.current = placeOf(cells);
    goTo(cells.sheetName, cells.address).catch((error: Error) =>
      setState({ kind: 'problem', message: error.message }),
    );
  };
  return { state: selection?.kind === 'problem' ? selection : state, show };
}

function placeOf({ sheetName, address }: Cells): string {
  return `${sheetName}!${address}`;
}
