import { itemNotFound } from '../batch/hostError';
import type { Area } from '../grid/area';
import { cellReader } from '../grid/cells';
import { sameName } from '../grid/sheets';
import { writeCells } from '../grid/writeCells';
import type { HostContext } from '../hostContext';
import { textArgument } from './arguments';
import { type ExcelClass, excelObject, type TableColumnRef, type TableRef } from './excelTypes';
import { bodyArea, headerArea, tableOf } from './tableParts';

export const tableColumn: ExcelClass<'TableColumn'> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (self, host) => headings(self, host)[self.index],
      set(self, value, host) {
        const name = textArgument(value, 'TableColumn.name');
        const cell = columnOf(self, headerArea(tableOf(self, host)));
        host.edits.beginCells(cell, 'TableColumn.name');
        writeCells(host.engine, cell, [[name]]);
      },
    },
  },
  methods: {
    getRange: (self, _args, host) => excelObject('Range', columnOf(self, tableOf(self, host).area)),
    getHeaderRowRange: (self, _args, host) =>
      excelObject('Range', columnOf(self, headerArea(tableOf(self, host)))),
    getDataBodyRange: (self, _args, host) =>
      excelObject('Range', columnOf(self, bodyArea(tableOf(self, host)))),
  },
};

export const tableColumnCollection: ExcelClass<'TableColumnCollection'> = {
  properties: { count: { get: (self, host) => tableOf(self, host).area.columns } },
  collection: {
    items: (self, host) =>
      headings(self, host).map((_name, index) => excelObject('TableColumn', { id: self.id, index })),
    /** By name or by id; ids count from 1. */
    find(self, key, host) {
      const names = headings(self, host);
      const index =
        typeof key === 'number' ? key - 1 : names.findIndex((name) => sameName(name, String(key)));
      return index >= 0 && index < names.length
        ? excelObject('TableColumn', { id: self.id, index })
        : undefined;
    },
  },
};

function headings(self: TableRef, host: HostContext): string[] {
  const { sheetId, row, column, columns } = tableOf(self, host).area;
  const content = cellReader(host.engine, sheetId);
  return Array.from({ length: columns }, (_, i) => String(content(row, column + i).value));
}

function columnOf({ index }: TableColumnRef, area: Area): Area {
  if (index >= area.columns) throw itemNotFound('TableColumn');
  return { ...area, column: area.column + index, columns: 1 };
}
