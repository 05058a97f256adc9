import { HostError } from '../batch/hostError';
import type { Area } from '../grid/area';
import { type ExcelClass, excelObject } from './excelTypes';

export const workbook: ExcelClass<'Workbook'> = {
  properties: {
    name: { get: (_self, { engine }) => `${engine.workbook().getName()}.xlsx` },
    readOnly: { get: (_self, { edits }) => edits.readOnly },
  },
  navigation: {
    application: () => excelObject('Application', null),
    customXmlParts: () => excelObject('CustomXmlPartCollection', null),
    names: () => excelObject('NamedItemCollection', {}),
    properties: () => excelObject('DocumentProperties', null),
    protection: () => excelObject('WorkbookProtection', null),
    settings: () => excelObject('SettingCollection', null),
    tables: () => excelObject('TableCollection', {}),
    worksheets: () => excelObject('WorksheetCollection', null),
  },
  methods: {
    getActiveCell(_self, _args, { selection }) {
      const [first] = selection.state.areas;
      return excelObject('Range', { ...first, rows: 1, columns: 1 });
    },
    getSelectedRange(_self, _args, { selection }) {
      const { areas } = selection.state;
      if (areas.length > 1) throw severalAreasSelected();
      return excelObject('Range', areas[0]);
    },
    getSelectedRanges(_self, _args, { selection }) {
      return excelObject('RangeAreas', selection.state.areas);
    },
    _GetRangeForEventByReferenceId: (_self, [id]) => excelObject('Range', JSON.parse(String(id)) as Area),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, [id]) =>
      excelObject('Range', JSON.parse(String(id)) as Area),
    _RemoveReference(_self, [id], { references }) {
      references.remove(String(id));
    },
    _GetReferenceCount: (_self, _args, { references }) => references.count,
    _RemoveAllReferences: (_self, _args, { references }) => references.clear(),
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, { functions }) =>
      functions.runtimeIsReady(),
  },
};

function severalAreasSelected(): HostError {
  const message = 'The current selection is invalid for this operation.';
  return new HostError('InvalidSelection', message, 'Workbook.getSelectedRange');
}
