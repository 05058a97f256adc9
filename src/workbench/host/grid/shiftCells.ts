import { Dimension, ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import {
  copyRangeStyles,
  EffectRefRangId,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import type { Area } from './area';
import { engineRange, growSheet, sheetOf, workbookOf } from './sheets';

/**
 * Makes room for an area, moving the cells below or to the right of it; it gets the formats above it or to its left.
 *
 * The engine's own command does so on the active sheet only, and moves the user's selection.
 */
export function shiftCellsAway(engine: Engine, area: Area, down: boolean): void {
  const sheet = sheetOf(engine, area.sheetId);
  const filled = sheet.getCellMatrix().getDataRange();
  const { sheetId } = area;
  if (down)
    growSheet(engine, { sheetId, row: 0, column: 0, rows: filled.endRow + 1 + area.rows, columns: 1 });
  else
    growSheet(engine, { sheetId, row: 0, column: 0, rows: 1, columns: filled.endColumn + 1 + area.columns });
  const range = engineRange(area);
  const { startRow, endRow, startColumn, endColumn } = range;
  const before = down ? startRow - 1 : startColumn - 1;
  const cellValue = copyRangeStyles(sheet, startRow, endRow, startColumn, endColumn, down, before);
  const id = down
    ? EffectRefRangId.InsertRangeMoveDownCommandId
    : EffectRefRangId.InsertRangeMoveRightCommandId;
  shift(engine, area, id, (place) =>
    getInsertRangeMutations(engine.univer.__getInjector(), {
      ...place,
      shiftDimension: down ? Dimension.ROWS : Dimension.COLUMNS,
      cellValue,
    }),
  );
}

/** Takes an area out, moving the cells below or to the right into its place, on any sheet. */
export function shiftCellsInto(engine: Engine, area: Area, up: boolean): void {
  const id = up ? EffectRefRangId.DeleteRangeMoveUpCommandId : EffectRefRangId.DeleteRangeMoveLeftCommandId;
  shift(engine, area, id, (place) =>
    getRemoveRangeMutations(engine.univer.__getInjector(), {
      ...place,
      shiftDimension: up ? Dimension.ROWS : Dimension.COLUMNS,
    }),
  );
}

interface Place {
  unitId: string;
  subUnitId: string;
  range: ReturnType<typeof engineRange>;
}

function shift(
  engine: Engine,
  area: Area,
  id: string,
  moveCells: (place: Place) => ReturnType<typeof getRemoveRangeMutations>,
): void {
  const injector = engine.univer.__getInjector();
  const unitId = workbookOf(engine).getUnitId();
  const place = { unitId, subUnitId: area.sheetId, range: engineRange(area) };
  const following = injector.get(SheetInterceptorService).onCommandExecute({ id, params: place });
  const { redo, undo } = moveCells(place);
  const redoMutations = [...(following.preRedos ?? []), ...redo, ...following.redos];
  const undoMutations = [...following.undos, ...undo, ...(following.preUndos ?? [])].reverse();
  sequenceExecute(redoMutations, injector.get(ICommandService));
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
}
