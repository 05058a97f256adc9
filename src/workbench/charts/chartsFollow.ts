import {
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  CopySheetCommand,
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  RemoveSheetCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { SheetExtrasStore } from '../engine/sheetExtras';
import { type ChartCells, type ChartData, type ChartRange, LOST_CELLS } from './chartData';
import { type MoveCells, withMovedCells } from './chartReferences';
import { chartsOf, SET_CHARTS_MUTATION } from './setCharts';

interface Changes {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

interface SheetCommandParams {
  unitId?: string;
  subUnitId?: string;
  /** Of a copied sheet: the new one. */
  targetSubUnitId?: string;
  /** Of a moved range: the sheets it leaves and goes to. */
  fromSubUnitId?: string;
  toSubUnitId?: string;
  fromRange?: IRange;
  toRange?: IRange;
}

const MOVES_CELLS: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/**
 * Lets charts follow what happens to their sheets, as in Excel and with undo: rows and columns put in or taken out move
 * charts and the cells they are drawn from; a copied sheet gets copies, which draw from the copy; a deleted sheet takes its
 * charts along, and charts elsewhere lose the cells they drew from there.
 */
export function letChartsFollow(injector: Injector, store: SheetExtrasStore): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations(command) {
      const none: Changes = { redos: [], undos: [] };
      const workbook = injector
        .get(IUniverInstanceService)
        .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      if (!workbook) return none;
      const sheetIds = workbook.getSheets().map((sheet) => sheet.getSheetId());
      const params = (command.params ?? {}) as SheetCommandParams;
      const subUnitId = params.subUnitId ?? workbook.getActiveSheet().getSheetId();
      const after = newCharts(command, { ...params, subUnitId }, store, sheetIds);
      return changes(workbook.getUnitId(), after, store);
    },
  });
}

/** The charts of every sheet whose charts change. */
function newCharts(
  command: ICommandInfo,
  params: SheetCommandParams & { subUnitId: string },
  store: SheetExtrasStore,
  sheetIds: string[],
): Map<string, ChartData[]> {
  const { subUnitId, targetSubUnitId } = params;
  if (command.id === CopySheetCommand.id) {
    const copies = chartsOf(store, subUnitId).map((chart) => onCopy(chart, subUnitId, targetSubUnitId ?? ''));
    return new Map(targetSubUnitId && copies.length > 0 ? [[targetSubUnitId, copies]] : []);
  }
  if (command.id === RemoveSheetCommand.id) {
    const lose: MoveCells = (cells) => (cells.sheetId === subUnitId ? LOST_CELLS : cells);
    const others = moved(
      store,
      sheetIds.filter((id) => id !== subUnitId),
      lose,
    );
    return chartsOf(store, subUnitId).length > 0 ? others.set(subUnitId, []) : others;
  }
  if (!MOVES_CELLS.has(command.id)) return new Map();
  const from = params.fromSubUnitId ?? subUnitId;
  const to = params.toSubUnitId ?? from;
  const move: MoveCells = from === to ? within(from, command) : between(from, to, params);
  const after = moved(store, sheetIds, move);
  if (from === to && command.id !== EffectRefRangId.MoveRangeCommandId) moveAnchors(after, store, from, move);
  return after;
}

function within(sheetId: string, command: ICommandInfo): MoveCells {
  return (cells) => {
    if (cells.sheetId !== sheetId) return cells;
    const range = handleDefaultRangeChangeWithEffectRefCommands(rangeOf(cells), command);
    return range ? cellsOf(sheetId, range) : LOST_CELLS;
  };
}

/** Cells cut from one sheet and put on another: only what is moved as a whole goes along. */
function between(from: string, to: string, { fromRange, toRange }: SheetCommandParams): MoveCells {
  return (cells) => {
    if (!fromRange || !toRange || cells.sheetId !== from) return cells;
    const range = rangeOf(cells);
    const whole =
      range.startRow >= fromRange.startRow &&
      range.endRow <= fromRange.endRow &&
      range.startColumn >= fromRange.startColumn &&
      range.endColumn <= fromRange.endColumn;
    if (!whole) return cells;
    const row = cells.row + toRange.startRow - fromRange.startRow;
    return { ...cells, sheetId: to, row, column: cells.column + toRange.startColumn - fromRange.startColumn };
  };
}

function moved(store: SheetExtrasStore, sheetIds: string[], move: MoveCells): Map<string, ChartData[]> {
  const after = new Map<string, ChartData[]>();
  for (const id of sheetIds) {
    const before = chartsOf(store, id);
    const now = before.map((chart) => withMovedCells(chart, move));
    if (now.some((chart, i) => chart !== before[i])) after.set(id, now);
  }
  return after;
}

/** A chart hangs from a cell; when that is deleted, from the one that took its place. */
function moveAnchors(
  after: Map<string, ChartData[]>,
  store: SheetExtrasStore,
  sheetId: string,
  move: MoveCells,
): void {
  const charts = after.get(sheetId) ?? chartsOf(store, sheetId);
  const now = charts.map((chart) => {
    const { row, column } = chart.anchor;
    const cell = move({ sheetId, row, column, rows: 1, columns: 1 });
    if (cell === LOST_CELLS || (cell.row === row && cell.column === column)) return chart;
    return { ...chart, anchor: { ...chart.anchor, row: cell.row, column: cell.column } };
  });
  if (now.some((chart, i) => chart !== charts[i])) after.set(sheetId, now);
}

function onCopy(chart: ChartData, sheetId: string, copy: string): ChartData {
  const here: MoveCells = (cells) => (cells.sheetId === sheetId ? { ...cells, sheetId: copy } : cells);
  return { ...withMovedCells(chart, here), id: `${chart.id}-${copy}` };
}

function changes(unitId: string, after: Map<string, ChartData[]>, store: SheetExtrasStore): Changes {
  const set = (subUnitId: string, charts: ChartData[]): IMutationInfo => ({
    id: SET_CHARTS_MUTATION,
    params: { unitId, subUnitId, charts },
  });
  const entries = [...after];
  return {
    redos: entries.map(([sheetId, charts]) => set(sheetId, charts)),
    undos: entries.map(([sheetId]) => set(sheetId, chartsOf(store, sheetId))),
  };
}

function rangeOf({ row, column, rows, columns }: ChartRange): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

function cellsOf(sheetId: string, range: IRange): ChartCells {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
