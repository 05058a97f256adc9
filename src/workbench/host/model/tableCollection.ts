import { invalidArgument, invalidOperation } from '../batch/hostError';
import { isOneCell } from '../grid/area';
import { insertCells } from '../grid/insertCells';
import { mergesTouching } from '../grid/merges';
import { sameName } from '../grid/sheets';
import { surroundingRegion } from '../grid/surroundingRegion';
import { addTable, allTables, type TableInfo, tablesTouching } from '../grid/tables';
import { writeCells } from '../grid/writeCells';
import type { HostContext } from '../hostContext';
import { areaFromRangeOrAddress } from './areaArgument';
import { booleanArgument } from './arguments';
import { type ExcelClass, excelObject, type TablesRef } from './excelTypes';

const ADD = 'TableCollection.add';

export const tableCollection: ExcelClass<'TableCollection'> = {
  properties: { count: { get: (scope, host) => tablesIn(scope, host).length } },
  collection: {
    items: (scope, host) => tablesIn(scope, host).map(({ id }) => excelObject('Table', { id })),
    find(scope, key, host) {
      if (typeof key !== 'string') return undefined;
      const found = tablesIn(scope, host).find(({ id, name }) => id === key || sameName(name, key));
      return found && excelObject('Table', { id: found.id });
    },
  },
  methods: {
    add(scope, [address, hasHeaders], host) {
      const { engine, edits, selection } = host;
      const sheetId = scope.sheetId ?? selection.state.sheetId;
      const given = areaFromRangeOrAddress(host, sheetId, address, ADD);
      if (scope.sheetId !== undefined && given.sheetId !== scope.sheetId) throw invalidArgument(ADD);
      const area = isOneCell(given) ? surroundingRegion(engine, given) : given;
      if (tablesTouching(engine, area).length > 0) {
        throw invalidOperation(ADD, "A table can't overlap another table.");
      }
      if (mergesTouching(engine, area).length > 0) throw invalidArgument(ADD);
      edits.beginCells(area, ADD);
      const headed = booleanArgument(hasHeaders, ADD) ? area : { ...area, rows: area.rows + 1 };
      if (headed !== area) {
        insertCells(engine, { ...area, rows: 1 }, true);
        const headings = Array.from({ length: area.columns }, (_, i) => `Column${i + 1}`);
        writeCells(engine, { ...area, rows: 1 }, [headings]);
      }
      return excelObject('Table', { id: addTable(engine, headed) });
    },
  },
};

function tablesIn({ sheetId, ids }: TablesRef, { engine }: HostContext): TableInfo[] {
  return allTables(engine).filter(
    (table) => (sheetId === undefined || table.area.sheetId === sheetId) && (ids?.includes(table.id) ?? true),
  );
}
