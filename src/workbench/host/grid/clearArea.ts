import { ClearSelectionContentCommand, ClearSelectionFormatCommand } from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import { type Area, isUnbounded } from './area';
import { runCommand } from './commands';
import { filledOrStyledExtent } from './extent';
import { engineRange, keptPart } from './sheets';

/** Empties cells, or takes their formats away. */
export function clearArea(engine: Engine, area: Area, what: 'contents' | 'formats'): void {
  const part = isUnbounded(area) ? filledOrStyledExtent(engine, area) : keptPart(engine, area);
  if (!part) return;
  const command = what === 'contents' ? ClearSelectionContentCommand : ClearSelectionFormatCommand;
  runCommand(engine, command.id, { subUnitId: area.sheetId, ranges: [engineRange(part)] });
}
