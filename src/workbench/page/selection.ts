/** What the person has selected in the grid. */
import { IUniverInstanceService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { merge } from 'rxjs';
import type { Engine } from '../engine/createEngine';
import type { CellRange } from './reference';

export interface GridSelection {
  sheet: FWorksheet;
  /** In the order they were selected; the last is the one the Name box shows. */
  ranges: CellRange[];
}

/** The selection now. */
export function currentSelection(engine: Engine): GridSelection {
  const sheet = engine.workbook().getActiveSheet();
  const selections = engine.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections();
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  const within = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  return {
    sheet,
    ranges: selections.map(({ range }) => ({
      // Whole rows and columns have no other end.
      startRow: within(range.startRow, 0),
      startColumn: within(range.startColumn, 0),
      endRow: within(range.endRow, lastRow),
      endColumn: within(range.endColumn, lastColumn),
    })),
  };
}

/** Calls `listener` now and after every change of the selection, of the sheet looked at or of the workbook. */
export function watchSelection(engine: Engine, listener: (selection: GridSelection) => void): void {
  const injector = engine.univer.__getInjector();
  const service = injector.get(SheetsSelectionsService);
  const tell = () => {
    const current = currentSelection(engine);
    if (current.ranges.length > 0) listener(current);
  };
  merge(service.selectionMoveEnd$, service.selectionSet$, service.selectionChanged$).subscribe(tell);
  injector.get(IUniverInstanceService).focused$.subscribe(tell);
  engine.onWorkbookReplaced(tell);
  tell();
}
