import type { ExcelObject } from '../batch/excelObject';
import { NULL_OBJECT } from '../batch/excelObject';
import { itemNotFound } from '../batch/hostError';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../grid/area';
import { facadeOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { areaFromRangeOrAddress } from './areaArgument';
import { numberArgument } from './arguments';
import { type ExcelClass, excelObject, type SheetRef } from './excelTypes';

const NAME = 'WorksheetFreezePanes';

export const worksheetFreezePanes: ExcelClass<'WorksheetFreezePanes'> = {
  methods: {
    freezeAt(self, [frozen], host) {
      const area = areaFromRangeOrAddress(host, self.sheetId, frozen, `${NAME}.freezeAt`);
      freeze(self, host, area.row + area.rows, area.column + area.columns, 'freezeAt');
    },
    freezeRows: (self, [count], host) =>
      freeze(self, host, numberArgument(count, `${NAME}.freezeRows`, 1), 0, 'freezeRows'),
    freezeColumns: (self, [count], host) =>
      freeze(self, host, 0, numberArgument(count, `${NAME}.freezeColumns`, 1), 'freezeColumns'),
    unfreeze: (self, _args, host) => freeze(self, host, 0, 0, 'unfreeze'),
    getLocation(self, _args, host): ExcelObject {
      const area = frozenArea(self, host);
      if (!area) throw itemNotFound(`${NAME}.getLocation`);
      return excelObject('Range', area);
    },
    getLocationOrNullObject(self, _args, host): ExcelObject {
      const area = frozenArea(self, host);
      return area ? excelObject('Range', area) : NULL_OBJECT;
    },
  },
};

function freeze(
  { sheetId }: SheetRef,
  host: HostContext,
  rows: number,
  columns: number,
  method: string,
): void {
  host.edits.begin(`${NAME}.${method}`);
  const sheet = facadeOf(host.engine, sheetId);
  if (rows === 0 && columns === 0) sheet.cancelFreeze();
  else sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
}

function frozenArea({ sheetId }: SheetRef, { engine }: HostContext): Area | undefined {
  const { xSplit, ySplit } = facadeOf(engine, sheetId).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  const rows = ySplit > 0 ? ySplit : SHEET_ROWS;
  return { sheetId, row: 0, column: 0, rows, columns: xSplit > 0 ? xSplit : SHEET_COLUMNS };
}
