/** Undo and Redo above the ribbon. Ctrl+Z and Ctrl+Y in the grid are Univer's own. */
import { IUndoRedoService, ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import type { Engine } from '../engine/createEngine';

export function connectUndoButtons(engine: Engine, undo: HTMLButtonElement, redo: HTMLButtonElement): void {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  undo.addEventListener('click', () => void commands.executeCommand(UndoCommand.id));
  redo.addEventListener('click', () => void commands.executeCommand(RedoCommand.id));
  // Not `disabled`: a button that loses the keyboard when it is used cannot be pressed twice.
  injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => {
    undo.setAttribute('aria-disabled', String(undos === 0));
    redo.setAttribute('aria-disabled', String(redos === 0));
  });
}
