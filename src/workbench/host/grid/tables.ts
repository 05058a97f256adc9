import { SheetTableService } from '@univerjs/sheets-table';
import type { Engine } from '../../engine/createEngine';
import { type Area, containsArea, intersection } from './area';
import { areaOfRange, workbookOf } from './sheets';

/** A table (list object) of the workbook. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** The whole table, header row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
}

export function allTables(engine: Engine): TableInfo[] {
  const list = engine.univer
    .__getInjector()
    .get(SheetTableService)
    .getTableList(workbookOf(engine).getUnitId());
  return list.map(({ id, name, subUnitId, range, showHeader }) => ({
    id,
    name,
    area: areaOfRange(subUnitId, range),
    showHeaders: showHeader,
  }));
}

/** The tables an area lies on or reaches into; with `inside`, only those it holds whole. */
export function tablesTouching(engine: Engine, area: Area, inside = false): TableInfo[] {
  return allTables(engine).filter((table) =>
    inside ? containsArea(area, table.area) : intersection(area, table.area) !== undefined,
  );
}
