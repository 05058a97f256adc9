import { apiNotFound, invalidArgument, itemNotFound } from '../batch/hostError';
import type { Area } from '../grid/area';
import { mapArea } from '../grid/area';
import { cellReader } from '../grid/cells';
import { insertCells } from '../grid/insertCells';
import { resizeTable } from '../grid/tables';
import { type CellWrite, writeCells } from '../grid/writeCells';
import type { HostContext } from '../hostContext';
import { type ExcelClass, excelObject, type TableRef, type TableRowRef } from './excelTypes';
import { bodyArea, bodyRowCount, tableOf } from './tableParts';

export const tableRow: ExcelClass<'TableRow'> = {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get(self, host) {
        const area = rowOf(self, host);
        const content = cellReader(host.engine, area.sheetId);
        return mapArea(area, (row, column) => content(row, column).value);
      },
      afterCalculation: true,
    },
  },
  methods: { getRange: (self, _args, host) => excelObject('Range', rowOf(self, host)) },
};

export const tableRowCollection: ExcelClass<'TableRowCollection'> = {
  properties: { count: { get: (self, host) => bodyRowCount(tableOf(self, host)) } },
  collection: {
    items: (self, host) =>
      Array.from({ length: bodyRowCount(tableOf(self, host)) }, (_, index) =>
        excelObject('TableRow', { id: self.id, index }),
      ),
    find: (self, key, host) =>
      typeof key === 'number' && key >= 0 && key < bodyRowCount(tableOf(self, host))
        ? excelObject('TableRow', { id: self.id, index: key })
        : undefined,
  },
  methods: { add: addRows },
};

/** Adds rows at the end of the table; other places are not modelled. */
function addRows(self: TableRef, [index, values]: readonly unknown[], host: HostContext) {
  const location = 'TableRowCollection.add';
  const table = tableOf(self, host);
  if (index !== undefined && index !== null && index !== -1) throw apiNotFound(`${location} at an index`);
  const rows = rowsArgument(values, table.area.columns, location);
  const body = bodyArea(table);
  const added = { ...table.area, row: body.row + body.rows, rows: rows.length };
  host.edits.beginCells(added, location);
  insertCells(host.engine, added, true);
  resizeTable(host.engine, table, { ...table.area, rows: table.area.rows + rows.length });
  writeCells(host.engine, added, rows);
  return excelObject('TableRow', { id: self.id, index: bodyRowCount(table) });
}

function rowsArgument(values: unknown, columns: number, location: string): CellWrite[][] {
  if (values === undefined || values === null) return [Array.from({ length: columns }, () => '')];
  const rows = values as CellWrite[][];
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row) && row.length === columns)) {
    throw invalidArgument(location);
  }
  return rows;
}

function rowOf(self: TableRowRef, host: HostContext): Area {
  const body = bodyArea(tableOf(self, host));
  if (self.index >= body.rows) throw itemNotFound('TableRow');
  return { ...body, row: body.row + self.index, rows: 1 };
}
