import type { PropertyDefinition } from '../batch/classDefinition';
import { invalidArgument, itemAlreadyExists } from '../batch/hostError';
import { cellOf, wholeSheet } from '../grid/area';
import { filledExtent, filledOrStyledExtent } from '../grid/extent';
import { isValidSheetName, moveSheet, removeSheet, renameSheet } from '../grid/sheetList';
import { facadeOf, sheetByName, sheetOf, sheetsInOrder } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { areaFromAddress, checkedArea } from './areaArgument';
import { booleanArgument, numberArgument, textArgument } from './arguments';
import { refuseIfLastVisible, worksheetVisibility } from './worksheetVisibility';
import { copyWorksheet } from './copyWorksheet';
import { type ExcelClass, excelObject, type SheetRef } from './excelTypes';
import { eventMethods } from './worksheetEvents';

const showGridlines: PropertyDefinition<SheetRef, HostContext> = {
  get: ({ sheetId }, { engine }) => !facadeOf(engine, sheetId).hasHiddenGridLines(),
  set({ sheetId }, value, { engine, edits }) {
    edits.begin('Worksheet.showGridlines');
    facadeOf(engine, sheetId).setHiddenGridlines(!booleanArgument(value, 'Worksheet.showGridlines'));
  },
};

export const worksheet: ExcelClass<'Worksheet'> = {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: ({ sheetId }, { engine }) => sheetOf(engine, sheetId).getSheetId() },
    name: {
      get: ({ sheetId }, { engine }) => sheetOf(engine, sheetId).getName(),
      set({ sheetId }, value, { engine, edits }) {
        const location = 'Worksheet.name';
        const name = textArgument(value, location);
        if (!isValidSheetName(name)) throw invalidArgument(location);
        const other = sheetByName(engine, name);
        if (other && other.getSheetId() !== sheetId) throw itemAlreadyExists(location);
        edits.beginStructure(location);
        renameSheet(engine, sheetId, name);
      },
    },
    position: {
      get: ({ sheetId }, { engine }) =>
        sheetsInOrder(engine).findIndex((sheet) => sheet.getSheetId() === sheetId),
      set({ sheetId }, value, { engine, edits }) {
        const position = numberArgument(value, 'Worksheet.position');
        if (position < 0 || position >= sheetsInOrder(engine).length)
          throw invalidArgument('Worksheet.position');
        edits.beginStructure('Worksheet.position');
        moveSheet(engine, sheetId, position);
      },
    },
    showGridlines,
    /** The name under which office.js sets it. */
    gridlines: { ...showGridlines, onRequestOnly: true },
    tabColor: {
      get: ({ sheetId }, { engine }) => (facadeOf(engine, sheetId).getTabColor() ?? '').toUpperCase(),
      set({ sheetId }, value, { engine, edits }) {
        edits.beginStructure('Worksheet.tabColor');
        facadeOf(engine, sheetId).setTabColor(textArgument(value, 'Worksheet.tabColor'));
      },
    },
    visibility: worksheetVisibility,
  },
  navigation: {
    autoFilter: (self) => excelObject('AutoFilter', self),
    charts: ({ sheetId }) => excelObject('ChartCollection', { sheetId }),
    freezePanes: (self) => excelObject('WorksheetFreezePanes', self),
    names: ({ sheetId }) => excelObject('NamedItemCollection', { sheetId }),
    pageLayout: (self) => excelObject('PageLayout', self),
    protection: (self) => excelObject('WorksheetProtection', self),
    shapes: ({ sheetId }) => excelObject('ShapeCollection', { sheetId }),
    tables: ({ sheetId }) => excelObject('TableCollection', { sheetId }),
  },
  methods: {
    ...eventMethods<{ sheetId: string }>(({ sheetId }) => sheetId),
    activate({ sheetId }, _args, { engine, selection }) {
      facadeOf(engine, sheetId).activate();
      selection.ask(sheetId);
    },
    calculate: (_self, _args, { engine }) => engine.recalculateAll(),
    copy: copyWorksheet,
    delete({ sheetId }, _args, host) {
      sheetOf(host.engine, sheetId);
      refuseIfLastVisible(host, sheetId, 'Worksheet.delete');
      host.edits.beginStructure('Worksheet.delete');
      removeSheet(host.engine, sheetId);
      host.engine.extras.remove(sheetId);
    },
    getCell({ sheetId }, [row, column]) {
      const location = 'Worksheet.getCell';
      const cell = cellOf(
        wholeSheet(sheetId),
        numberArgument(row, location),
        numberArgument(column, location),
      );
      return excelObject('Range', checkedArea(cell, location));
    },
    getRange({ sheetId }, [address], host) {
      return excelObject('Range', areaFromAddress(host, sheetId, address, 'Worksheet.getRange'));
    },
    getRangeByIndexes({ sheetId }, [row, column, rows, columns]) {
      const location = 'Worksheet.getRangeByIndexes';
      const area = {
        sheetId,
        row: numberArgument(row, location),
        column: numberArgument(column, location),
        rows: numberArgument(rows, location),
        columns: numberArgument(columns, location),
      };
      return excelObject('Range', checkedArea(area, location));
    },
    getUsedRange: {
      run({ sheetId }, [valuesOnly], host) {
        return excelObject(
          'Range',
          usedRange(host, sheetId, valuesOnly) ?? cellOf(wholeSheet(sheetId), 0, 0),
        );
      },
      afterCalculation: true,
    },
    getUsedRangeOrNullObject: {
      run({ sheetId }, [valuesOnly], host): ExcelObject {
        const used = usedRange(host, sheetId, valuesOnly);
        return used ? excelObject('Range', used) : NULL_OBJECT;
      },
      afterCalculation: true,
    },
  },
};

function usedRange({ engine }: HostContext, sheetId: string, valuesOnly: unknown) {
  const onlyFilled = booleanArgument(valuesOnly, 'Worksheet.getUsedRange', false);
  const all = wholeSheet(sheetId);
  return onlyFilled ? filledExtent(engine, all) : filledOrStyledExtent(engine, all);
}
