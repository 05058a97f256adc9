import { NULL_OBJECT } from '../batch/excelObject';
import { HostError, invalidArgument, itemNotFound } from '../batch/hostError';
import { fullAddress } from '../grid/address';
import { areaOfName, changeName, type DefinedName, nameById, removeName } from '../grid/names';
import { sheetOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { booleanArgument, textArgument } from './arguments';
import { type ExcelClass, excelObject, type NameRef } from './excelTypes';

export const namedItem: ExcelClass<'NamedItem'> = {
  identity: (self, host) => ({ Name: nameOf(self, host).name }),
  properties: {
    name: { get: (self, host) => nameOf(self, host).name },
    comment: {
      get: (self, host) => nameOf(self, host).comment,
      set: (self, value, host) => change(self, host, 'comment', textArgument(value, 'NamedItem.comment')),
    },
    formula: {
      get: (self, host) => nameOf(self, host).formula,
      set(self, value, host) {
        const formula = textArgument(value, 'NamedItem.formula');
        if (!formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
        change(self, host, 'formula', formula);
      },
    },
    scope: { get: (self, host) => (nameOf(self, host).sheetId === undefined ? 'Workbook' : 'Worksheet') },
    type: { get: (self, host) => kindOf(nameOf(self, host), host).type },
    value: { get: (self, host) => kindOf(nameOf(self, host), host).value },
    visible: {
      get: (self, host) => nameOf(self, host).visible,
      set: (self, value, host) => change(self, host, 'visible', booleanArgument(value, 'NamedItem.visible')),
    },
  },
  navigation: {
    worksheet(self, host) {
      const { sheetId } = nameOf(self, host);
      if (sheetId === undefined)
        throw new HostError('InvalidOperation', 'The name belongs to the workbook.', 'NamedItem.worksheet');
      return excelObject('Worksheet', { sheetId });
    },
    worksheetOrNullObject(self, host) {
      const { sheetId } = nameOf(self, host);
      return sheetId === undefined ? NULL_OBJECT : excelObject('Worksheet', { sheetId });
    },
  },
  methods: {
    delete(self, _args, host) {
      const name = nameOf(self, host);
      host.edits.begin('NamedItem.delete');
      removeName(host.engine, name);
    },
    getRange(self, _args, host) {
      const area = areaOfName(host.engine, nameOf(self, host));
      if (!area) throw itemNotFound('NamedItem.getRange');
      return excelObject('Range', area);
    },
    getRangeOrNullObject(self, _args, host) {
      const area = areaOfName(host.engine, nameOf(self, host));
      return area ? excelObject('Range', area) : NULL_OBJECT;
    },
  },
};

function nameOf({ id }: NameRef, { engine }: HostContext): DefinedName {
  const name = nameById(engine, id);
  if (!name) throw itemNotFound('NamedItem');
  return name;
}

function change<K extends 'comment' | 'formula' | 'visible'>(
  self: NameRef,
  host: HostContext,
  key: K,
  value: DefinedName[K],
): void {
  const name = nameOf(self, host);
  host.edits.begin(`NamedItem.${key}`);
  changeName(host.engine, { ...name, [key]: value });
}

/** What a name is worth: the address of a range, or a constant. Other formulas are not worked out here. */
function kindOf(name: DefinedName, { engine }: HostContext): { type: string; value: unknown } {
  const area = areaOfName(engine, name);
  if (area) return { type: 'Range', value: fullAddress(area, sheetOf(engine, area.sheetId).getName()) };
  if (/#REF!/.test(name.formula)) return { type: 'Error', value: '#REF!' };
  const text = name.formula.slice(1);
  if (/^".*"$/.test(text)) return { type: 'String', value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: text.toUpperCase() === 'TRUE' };
  const number = Number(text.replace(/%$/, ''));
  if (text !== '' && !Number.isNaN(number)) {
    const value = text.endsWith('%') ? number / 100 : number;
    return { type: Number.isInteger(value) ? 'Integer' : 'Double', value };
  }
  return { type: 'String', value: name.formula };
}
