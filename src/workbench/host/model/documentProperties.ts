import type { PropertyDefinition } from '../batch/classDefinition';
import type { HostContext } from '../hostContext';
import { textArgument } from './arguments';
import type { ExcelClass } from './excelTypes';

const TEXTS = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
] as const;

/** Properties of the file. They last as long as the workbook is open and are not written to files. */
export const documentProperties: ExcelClass<'DocumentProperties'> = {
  properties: Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
};

function text(name: string): PropertyDefinition<null, HostContext> {
  const location = `DocumentProperties.${name}`;
  return {
    get: (_self, { properties }) => properties.get(name) ?? '',
    set(_self, value, { properties, edits }) {
      const written = textArgument(value, location);
      edits.begin(location);
      properties.set(name, written);
    },
  };
}
