import { apiNotFound } from '../batch/hostError';
import { addRule, NEW_KINDS, removeRule, rulesTouching } from '../grid/conditionalFormats';
import { textArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';

/** The conditional formats that touch a range. */
export const conditionalFormatCollection: ExcelClass<'ConditionalFormatCollection'> = {
  collection: {
    items: (area, { engine }) =>
      rulesTouching(engine, area).map(({ cfId }) =>
        excelObject('ConditionalFormat', { sheetId: area.sheetId, id: cfId }),
      ),
    find(area, key, { engine }) {
      const found = rulesTouching(engine, area).find(({ cfId }) => cfId === key);
      return found && excelObject('ConditionalFormat', { sheetId: area.sheetId, id: found.cfId });
    },
  },
  methods: {
    add(area, [type], { engine, edits }) {
      const location = 'ConditionalFormatCollection.add';
      const kind = textArgument(type, location);
      if (!NEW_KINDS.includes(kind)) throw apiNotFound(`${location} ${kind}`);
      edits.beginSheet(area.sheetId, location);
      return excelObject('ConditionalFormat', { sheetId: area.sheetId, id: addRule(engine, area, kind) });
    },
    clearAll(area, _args, { engine, edits }) {
      edits.beginSheet(area.sheetId, 'ConditionalFormatCollection.clearAll');
      for (const { cfId } of rulesTouching(engine, area)) removeRule(engine, area.sheetId, cfId);
    },
  },
};
