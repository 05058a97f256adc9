import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from '@univerjs/sheets-table';
import type { Engine } from '../../engine/createEngine';
import { type Area, containsArea, intersection } from './area';
import { runCommand } from './commands';
import { areaOfRange, engineRange, workbookOf } from './sheets';

/** A table (list object) of the workbook. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** The whole table, header row and row of totals included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  /** Whether the last row holds totals. */
  readonly showTotals: boolean;
}

export function allTables(engine: Engine): TableInfo[] {
  const unitId = workbookOf(engine).getUnitId();
  const tables = engine.univer.__getInjector().get(TableManager);
  return tables.getTableList(unitId).map(({ id, name, subUnitId, range, showHeader }) => ({
    id,
    name,
    area: areaOfRange(subUnitId, range),
    showHeaders: showHeader,
    showTotals: tables.getTableById(unitId, id)?.isShowFooter() === true,
  }));
}

/** The tables an area lies on or reaches into; with `inside`, only those it holds whole. */
export function tablesTouching(engine: Engine, area: Area, inside = false): TableInfo[] {
  return allTables(engine).filter((table) =>
    inside ? containsArea(area, table.area) : intersection(area, table.area) !== undefined,
  );
}

export function tableById(engine: Engine, id: string): TableInfo | undefined {
  return allTables(engine).find((table) => table.id === id);
}

/** Adds a table and gives its id. Without a name it is called Table1, Table2 … */
export function addTable(engine: Engine, area: Area): string {
  const tables = allTables(engine);
  const id = nextFree('table-', new Set(tables.map((table) => table.id)));
  const name = nextFree('Table', new Set(tables.map((table) => table.name)));
  runCommand(engine, AddSheetTableCommand.id, {
    subUnitId: area.sheetId,
    range: engineRange(area),
    id,
    name,
  });
  return id;
}

export function renameTable(engine: Engine, table: TableInfo, name: string): void {
  runCommand(engine, SetSheetTableCommand.id, { tableId: table.id, name, oldTableName: table.name });
}

export function resizeTable(engine: Engine, table: TableInfo, area: Area): void {
  const updateRange = { newRange: engineRange(area) };
  runCommand(engine, SetSheetTableCommand.id, { tableId: table.id, updateRange });
}

/** Takes the table away and leaves its cells. */
export function removeTable(engine: Engine, table: TableInfo): void {
  runCommand(engine, DeleteSheetTableCommand.id, { subUnitId: table.area.sheetId, tableId: table.id });
}

function nextFree(prefix: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
