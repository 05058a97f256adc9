import { IUndoRedoService, type Injector } from '@univerjs/core';

interface GroupingUndoService {
  __tempBatchingUndoRedo(unitId: string): { dispose(): void };
}

/** Makes several changes one step of undo. Groups may be nested: the outermost counts. */
export class UndoGroups {
  private depth = 0;
  private open: { dispose(): void } | undefined;

  constructor(private readonly injector: Injector) {}

  /** Everything done to the workbook until `end()` is one step of undo; the group may span awaits. */
  begin(unitId: string): { end(): void } {
    if (this.depth === 0) {
      const undo = this.injector.get(IUndoRedoService) as unknown as GroupingUndoService;
      this.open = undo.__tempBatchingUndoRedo(unitId);
    }
    this.depth += 1;
    let ended = false;
    return {
      end: () => {
        if (ended) return;
        ended = true;
        this.depth -= 1;
        if (this.depth === 0) this.open?.dispose();
      },
    };
  }
}
