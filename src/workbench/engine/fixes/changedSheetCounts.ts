import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  RANGE_TYPE,
  type Workbook,
} from '@univerjs/core';
import {
  EffectRefRangId,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';

interface SheetParams {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
}

const MOVES_CELLS: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/** The commands that take rows or columns out; they ask what must follow under another id and without their sheet. */
const TAKES_OUT: readonly string[] = [RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id];
const WHOLE: Readonly<Record<string, RANGE_TYPE>> = {
  [RemoveRowCommand.id]: RANGE_TYPE.ROW,
  [RemoveColCommand.id]: RANGE_TYPE.COLUMN,
};

/**
 * Lets formulas, names, conditional formats, merged cells and the like follow when cells are moved on a sheet that is not
 * the one shown, and when formulas refer to whole rows or columns.
 *
 * When Univer 0.25.1 takes rows or columns out it asks its parts what must follow, but does not say on which sheet: they
 * take the active one, so that formulas of that one are damaged and those that refer to the changed one are not. It also
 * gives the rows as cells of as many columns as the sheet has, which references such as 5:5 and $3:$6 reach beyond.
 *
 * Must run after the first workbook is opened: only then is Univer's service there.
 */
export function changedSheetCounts(injector: Injector): void {
  const commands = injector.get(ICommandService);
  let changed: SheetParams = {};
  commands.beforeCommandExecuted(({ id, params }) => {
    if (TAKES_OUT.includes(id)) changed = (params ?? {}) as SheetParams;
  });
  commands.onCommandExecuted(({ id }) => {
    if (TAKES_OUT.includes(id)) changed = {};
  });
  const interceptors = injector.get(SheetInterceptorService);
  const ask = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (info) => {
    if (!MOVES_CELLS.has(info.id)) return ask(info);
    const told = withSheetAndWholeRows(info, changed);
    const { unitId, subUnitId } = told.params as SheetParams;
    const workbook = unitId ? injector.get(IUniverInstanceService).getUnit<Workbook>(unitId) : undefined;
    return workbook && subUnitId ? asActiveSheet(workbook, subUnitId, () => ask(told)) : ask(told);
  };
}

function withSheetAndWholeRows(info: ICommandInfo, { unitId, subUnitId }: SheetParams): ICommandInfo {
  const params = (info.params ?? {}) as SheetParams;
  const rangeType = WHOLE[info.id];
  if (rangeType === undefined || !params.range) return { ...info, params };
  return { ...info, params: { unitId, subUnitId, ...params, range: { ...params.range, rangeType } } };
}

/** Nothing is shown meanwhile: the parts are only asked. */
function asActiveSheet<T>(workbook: Workbook, sheetId: string, ask: () => T): T {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return ask();
  workbook.getActiveSheet = () => sheet;
  try {
    return ask();
  } finally {
    Reflect.deleteProperty(workbook, 'getActiveSheet');
  }
}
