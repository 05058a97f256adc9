import { apiNotFound, invalidArgument } from '../batch/hostError';
import { isValidName } from '../grid/names';
import { clearArea } from '../grid/clearArea';
import { allTables, removeTable, renameTable, resizeTable } from '../grid/tables';
import { sameName } from '../grid/sheets';
import { areaFromRangeOrAddress } from './areaArgument';
import { booleanArgument, textArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';
import { bodyArea, headerArea, tableOf, totalArea } from './tableParts';

/** A table with a header row. A row of totals that a file has is kept; switching it, banding and styles are not modelled. */
export const table: ExcelClass<'Table'> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self, host) => tableOf(self, host).name,
      set(self, value, host) {
        const name = textArgument(value, 'Table.name');
        const info = tableOf(self, host);
        const taken = allTables(host.engine).some(
          (other) => other.id !== info.id && sameName(other.name, name),
        );
        if (!isValidName(name) || taken) throw invalidArgument('Table.name');
        host.edits.begin('Table.name');
        renameTable(host.engine, info, name);
      },
    },
    showHeaders: { get: (self, host) => tableOf(self, host).showHeaders },
    showTotals: {
      get: (self, host) => tableOf(self, host).showTotals,
      set(self, value, host) {
        const wanted = booleanArgument(value, 'Table.showTotals');
        if (wanted !== tableOf(self, host).showTotals) throw apiNotFound(`Table.showTotals ${wanted}`);
      },
    },
  },
  navigation: {
    columns: ({ id }) => excelObject('TableColumnCollection', { id }),
    rows: ({ id }) => excelObject('TableRowCollection', { id }),
    worksheet: (self, host) => excelObject('Worksheet', { sheetId: tableOf(self, host).area.sheetId }),
  },
  methods: {
    getRange: (self, _args, host) => excelObject('Range', tableOf(self, host).area),
    getHeaderRowRange: (self, _args, host) => excelObject('Range', headerArea(tableOf(self, host))),
    getDataBodyRange: (self, _args, host) => excelObject('Range', bodyArea(tableOf(self, host))),
    getTotalRowRange: (self, _args, host) => excelObject('Range', totalArea(tableOf(self, host))),
    convertToRange(self, _args, host) {
      const info = tableOf(self, host);
      host.edits.begin('Table.convertToRange');
      removeTable(host.engine, info);
      return excelObject('Range', info.area);
    },
    delete(self, _args, host) {
      const info = tableOf(self, host);
      host.edits.beginCells(info.area, 'Table.delete');
      removeTable(host.engine, info);
      clearArea(host.engine, info.area, 'contents');
      clearArea(host.engine, info.area, 'formats');
    },
    resize(self, [newRange], host) {
      const info = tableOf(self, host);
      const area = areaFromRangeOrAddress(host, info.area.sheetId, newRange, 'Table.resize');
      if (area.row !== info.area.row || area.sheetId !== info.area.sheetId)
        throw invalidArgument('Table.resize');
      host.edits.begin('Table.resize');
      resizeTable(host.engine, info, area);
    },
  },
};
