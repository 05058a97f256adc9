import { textArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';

/** `workbook.settings`: values an add-in keeps in the workbook. */
export const settingCollection: ExcelClass<'SettingCollection'> = {
  collection: {
    items: (_self, { settings }) =>
      Object.keys(settings.ofWorkbook).map((key) => excelObject('Setting', { key })),
    find: (_self, key, { settings }) =>
      typeof key === 'string' && Object.hasOwn(settings.ofWorkbook, key)
        ? excelObject('Setting', { key })
        : undefined,
  },
  methods: {
    add(_self, [keyArgument, value], { settings, edits }) {
      const key = textArgument(keyArgument, 'SettingCollection.add');
      edits.begin('SettingCollection.add');
      settings.ofWorkbook[key] = value;
      return excelObject('Setting', { key });
    },
  },
};
