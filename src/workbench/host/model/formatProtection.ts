import { keptPart } from '../grid/sheets';
import { isCellLocked, setLocked } from '../grid/locked';
import { mapArea } from '../grid/area';
import { booleanArgument } from './arguments';
import type { ExcelClass } from './excelTypes';

export const formatProtection: ExcelClass<'FormatProtection'> = {
  properties: {
    /** True unless said otherwise; null where cells differ. */
    locked: {
      get(area, { engine }) {
        const kept = keptPart(engine, area);
        if (!kept) return true;
        const locked = mapArea(kept, (row, column) => isCellLocked(engine, area.sheetId, row, column)).flat();
        return locked.every((each) => each === locked[0]) ? locked[0] : null;
      },
      set(area, value, { engine, edits }) {
        const locked = booleanArgument(value, 'FormatProtection.locked');
        edits.beginCells(area, 'FormatProtection.locked');
        setLocked(engine, area, locked);
      },
    },
  },
};
