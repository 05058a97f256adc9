import {
  CommandType,
  type ICommand,
  ICommandService,
  type IMutation,
  IUndoRedoService,
  type Injector,
} from '@univerjs/core';
import type { SheetExtrasStore } from '../engine/sheetExtras';
import type { ChartData } from './chartData';

/** All the charts of a sheet, in the order they were added. */
export interface SetChartsParams {
  unitId: string;
  subUnitId: string;
  charts: ChartData[];
}

/** Changes the charts of a sheet, with a step of undo. */
export const SET_CHARTS_COMMAND = 'outturn.command.set-charts';

/** The change itself: what undo and redo run, and what the grid listens for. */
export const SET_CHARTS_MUTATION = 'outturn.mutation.set-charts';

/** Lets the charts of sheets be changed as everything else of the workbook is: by command, with undo. */
export function registerSetCharts(injector: Injector, store: SheetExtrasStore): void {
  const mutation: IMutation<SetChartsParams> = {
    id: SET_CHARTS_MUTATION,
    type: CommandType.MUTATION,
    handler(_accessor, { subUnitId, charts }) {
      store.of(subUnitId).charts = structuredClone(charts);
      return true;
    },
  };
  const command: ICommand<SetChartsParams> = {
    id: SET_CHARTS_COMMAND,
    type: CommandType.COMMAND,
    handler(accessor, params) {
      if (!params) return false;
      const before = chartsOf(store, params.subUnitId);
      accessor.get(ICommandService).syncExecuteCommand(SET_CHARTS_MUTATION, params);
      accessor.get(IUndoRedoService).pushUndoRedo({
        unitID: params.unitId,
        undoMutations: [{ id: SET_CHARTS_MUTATION, params: { ...params, charts: before } }],
        redoMutations: [{ id: SET_CHARTS_MUTATION, params }],
      });
      return true;
    },
  };
  const commands = injector.get(ICommandService);
  commands.registerCommand(mutation);
  commands.registerCommand(command);
}

/** The charts of a sheet as they are now; never changed in place afterwards. */
export function chartsOf(store: SheetExtrasStore, sheetId: string): ChartData[] {
  return store.of(sheetId).charts ?? [];
}
