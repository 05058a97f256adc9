import { readCleanSource } from '../../excel/cleaning/readCleanSource';
import type { Selection } from '../../excel/outcomes';
import type { Cells } from '../../tables/addressText';
import type { CleanSource } from '../../tables/cleaning/cleanFigures';
import { useToolSource, type ToolSourceControl, type ToolSourceState } from './useToolSource';

export type CleanSourceState = ToolSourceState<CleanSource>;

/** The selected cells with what cleaning them needs to know. */
export function useCleanSource(
  selection: Selection | undefined,
  wanted: boolean,
): ToolSourceControl<CleanSource> {
  return useToolSource(selection, wanted, read);
}

async function read(cells: Cells, oneCell: boolean): Promise<CleanSource> {
  return (await readCleanSource(cells, oneCell)).source;
}
