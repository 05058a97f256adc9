import {
  ClearSheetsFilterCriteriaCommand,
  type IFilterColumn,
  ReCalcSheetsFilterCommand,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
} from '@univerjs/sheets-filter';
import type { Engine } from '../../engine/createEngine';
import { type Area, sameArea } from './area';
import { runCommand } from './commands';
import { areaOfRange, engineRange, facadeOf } from './sheets';

export type ColumnCriteria = Omit<IFilterColumn, 'colId'>;

export interface SheetFilter {
  /** What is filtered, heading row included. */
  readonly area: Area;
  /** Whether any column has a condition. */
  readonly filtering: boolean;
}

/** The filter of a sheet, if it has one. */
export function filterOn(engine: Engine, sheetId: string): SheetFilter | undefined {
  const filter = facadeOf(engine, sheetId).getFilter();
  if (!filter) return undefined;
  const area = areaOfRange(sheetId, filter.getRange().getRange());
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  return { area, filtering: columns.some((column) => Boolean(filter.getColumnFilterCriteria(column))) };
}

/** @param column counted from the first column of the area */
export function applyFilter(engine: Engine, area: Area, column?: number, criteria?: ColumnCriteria): void {
  const now = filterOn(engine, area.sheetId);
  if (now && !sameArea(now.area, area)) removeFilter(engine, area.sheetId);
  const target = { subUnitId: area.sheetId };
  if (!now || !sameArea(now.area, area)) {
    runCommand(engine, SetSheetFilterRangeCommand.id, { ...target, range: engineRange(area) });
  }
  if (column === undefined || !criteria) return;
  const col = area.column + column;
  runCommand(engine, SetSheetsFilterCriteriaCommand.id, {
    ...target,
    col,
    criteria: { ...criteria, colId: column },
  });
}

export function clearFilterCriteria(engine: Engine, sheetId: string): void {
  if (filterOn(engine, sheetId)?.filtering) {
    runCommand(engine, ClearSheetsFilterCriteriaCommand.id, { subUnitId: sheetId });
  }
}

export function reapplyFilter(engine: Engine, sheetId: string): void {
  if (filterOn(engine, sheetId)?.filtering)
    runCommand(engine, ReCalcSheetsFilterCommand.id, { subUnitId: sheetId });
}

export function removeFilter(engine: Engine, sheetId: string): void {
  if (filterOn(engine, sheetId)) runCommand(engine, RemoveSheetFilterCommand.id, { subUnitId: sheetId });
}
