import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { invalidArgument, itemAlreadyExists } from '../batch/hostError';
import { WORKBOOK_TARGET } from '../events/eventRegistrations';
import { addSheet, isValidSheetName, isVisible, nextSheetName } from '../grid/sheetList';
import { sheetByName, sheetsInOrder } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { booleanArgument, textArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';
import { eventMethods } from './worksheetEvents';

export const worksheetCollection: ExcelClass<'WorksheetCollection'> = {
  collection: {
    items: (_self, host) => worksheets(host, false),
    find(_self, key, { engine }) {
      if (typeof key !== 'string') return undefined;
      const byId = sheetsInOrder(engine).find((sheet) => sheet.getSheetId() === key);
      const sheet = byId ?? sheetByName(engine, key);
      return sheet && excelObject('Worksheet', { sheetId: sheet.getSheetId() });
    },
  },
  methods: {
    ...eventMethods<null>(() => WORKBOOK_TARGET),
    async add(_self, [name], { engine, edits, selection }) {
      const location = 'WorksheetCollection.add';
      const wanted =
        name === undefined || name === null ? nextSheetName(engine) : textArgument(name, location);
      if (!isValidSheetName(wanted)) throw invalidArgument(location);
      if (sheetByName(engine, wanted)) throw itemAlreadyExists(location);
      edits.beginStructure(location);
      const sheetId = await selection.hold(() => addSheet(engine, wanted));
      return excelObject('Worksheet', { sheetId });
    },
    getActiveWorksheet: (_self, _args, { selection }) =>
      excelObject('Worksheet', { sheetId: selection.state.sheetId }),
    getCount: (_self, [visibleOnly], host) => worksheets(host, visibleOnly).length,
    getFirst: (_self, [visibleOnly], host) => worksheets(host, visibleOnly)[0],
    getLast: (_self, [visibleOnly], host) => worksheets(host, visibleOnly).at(-1) ?? NULL_OBJECT,
  },
};

function worksheets({ engine }: HostContext, visibleOnly: unknown): ExcelObject[] {
  const onlyVisible = booleanArgument(visibleOnly, 'WorksheetCollection.getCount', false);
  return sheetsInOrder(engine)
    .map((sheet) => sheet.getSheetId())
    .filter((sheetId) => !onlyVisible || isVisible(engine, sheetId))
    .map((sheetId) => excelObject('Worksheet', { sheetId }));
}
