import { IUndoRedoService, type Injector } from '@univerjs/core';

interface Step {
  undoMutations: unknown[];
  redoMutations: unknown[];
}

/**
 * Undoes the changes of a group last to first.
 *
 * Univer 0.25.1 appends the undo of each later change after that of the first, so that changing a cell twice in one group
 * and undoing leaves the first change's value instead of what was there before.
 */
export function undoGroupsInReverse(injector: Injector): void {
  const service = injector.get(IUndoRedoService) as unknown as {
    _tryBatchingElements(group: Step, next: Step): void;
  };
  service._tryBatchingElements = (group, next) => {
    group.redoMutations.push(...next.redoMutations);
    group.undoMutations.unshift(...next.undoMutations);
  };
}
