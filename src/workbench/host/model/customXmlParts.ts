import { invalidArgument } from '../batch/hostError';
import type { HostContext } from '../hostContext';
import { textArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';

/** `workbook.customXmlParts`: documents that travel in the file unseen, whoever saves it. */
export const customXmlPartCollection: ExcelClass<'CustomXmlPartCollection'> = {
  collection: {
    items: (_self, host) => Object.keys(partsOf(host)).map((id) => excelObject('CustomXmlPart', { id })),
    find: (_self, key, host) =>
      typeof key === 'string' && Object.hasOwn(partsOf(host), key)
        ? excelObject('CustomXmlPart', { id: key })
        : undefined,
  },
  methods: {
    add(_self, [xml], host) {
      const location = 'CustomXmlPartCollection.add';
      const text = textArgument(xml, location);
      if (namespaceOf(text) === undefined) throw invalidArgument(location);
      host.edits.begin(location);
      const parts = partsOf(host);
      const id = freeId(parts);
      parts[id] = text;
      return excelObject('CustomXmlPart', { id });
    },
    getByNamespace: (_self, [namespace]) =>
      excelObject('CustomXmlPartScopedCollection', {
        namespace: textArgument(namespace, 'CustomXmlPartCollection.getByNamespace'),
      }),
  },
};

export const customXmlPartScopedCollection: ExcelClass<'CustomXmlPartScopedCollection'> = {
  collection: {
    items: ({ namespace }, host) =>
      Object.entries(partsOf(host))
        .filter(([, xml]) => namespaceOf(xml) === namespace)
        .map(([id]) => excelObject('CustomXmlPart', { id })),
    find: ({ namespace }, key, host) =>
      typeof key === 'string' && namespaceOf(partsOf(host)[key] ?? '') === namespace
        ? excelObject('CustomXmlPart', { id: key })
        : undefined,
  },
};

/** The parts by their ids, to read or to change in place. */
export function partsOf({ engine }: HostContext): Record<string, string> {
  return engine.workbookExtras.current.customXmlParts;
}

/** The namespace of the outermost element; undefined when the text is no XML document. */
export function namespaceOf(xml: string): string | undefined {
  const [, element] = /^\s*(?:<\?xml[^>]*\?>\s*)?(<[A-Za-z_][^<>]*>)/.exec(xml) ?? [];
  return element && xml.trimEnd().endsWith('>') ? (/\sxmlns="([^"]*)"/.exec(element)?.[1] ?? '') : undefined;
}

function freeId(parts: Record<string, string>): string {
  let number = Object.keys(parts).length + 1;
  const id = (): string => `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
  while (Object.hasOwn(parts, id())) number += 1;
  return id();
}
