import type { Selection } from '../../excel/outcomes';
import { readRoundingSource } from '../../excel/rounding/readRoundingSource';
import type { Cells } from '../../tables/addressText';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { useToolSource, type ToolSourceControl, type ToolSourceState } from './useToolSource';

export type RoundSourceState = ToolSourceState<SheetCells>;

/** The selected cells with what rounding them needs to know. */
export function useRoundSource(
  selection: Selection | undefined,
  wanted: boolean,
): ToolSourceControl<SheetCells> {
  return useToolSource(selection, wanted, read);
}

async function read(cells: Cells, oneCell: boolean): Promise<SheetCells> {
  return (await readRoundingSource(cells, oneCell)).cells;
}
