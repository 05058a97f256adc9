import { textArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';

/** `workbook.settings`: values an add-in keeps in the workbook. */
export const settingCollection: ExcelClass<'SettingCollection'> = {
  collection: {
    items: (_self, { settings }) =>
      [...settings.ofWorkbook.keys()].map((key) => excelObject('Setting', { key })),
    find: (_self, key, { settings }) =>
      typeof key === 'string' && settings.ofWorkbook.has(key) ? excelObject('Setting', { key }) : undefined,
  },
  methods: {
    add(_self, [keyArgument, value], { settings, edits }) {
      const key = textArgument(keyArgument, 'SettingCollection.add');
      edits.begin('SettingCollection.add');
      settings.ofWorkbook.set(key, value);
      return excelObject('Setting', { key });
    },
  },
};
