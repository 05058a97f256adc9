import { ICommandService, RedoCommand, UndoCommand, type Injector } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

type CellValues = Record<number, Record<number, Record<string, unknown> | null> | undefined>;

/** Whether every cell that is written gets a style and nothing else. */
function isStyleOnly(cells: CellValues | undefined): boolean {
  const written = Object.values(cells ?? {}).flatMap((row) => Object.values(row ?? {}));
  return written.length > 0 && written.every((cell) => cell !== null && Object.keys(cell).join() === 's');
}

/**
 * Keeps the formula of a cell when a change of its style is undone or redone.
 *
 * Univer 0.25.1 replays the style as a write of values that came from the redo command, and its formula plugin reads a
 * write without formula as "the formula was removed". Saying that it came from the style command avoids that.
 *
 * Must run before any plugin is registered: our listener has to come before the formula plugin's.
 */
export function keepFormulasOnRedo(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as { trigger?: string; cellValue?: CellValues };
    const replayed = params.trigger === RedoCommand.id || params.trigger === UndoCommand.id;
    if (replayed && isStyleOnly(params.cellValue)) params.trigger = SetStyleCommand.id;
  });
}
