import { invalidArgument, itemNotFound } from '../batch/hostError';
import type { HostContext } from '../hostContext';
import { textArgument } from './arguments';
import { namespaceOf, partsOf } from './customXmlParts';
import type { CustomXmlPartRef, ExcelClass } from './excelTypes';

export const customXmlPart: ExcelClass<'CustomXmlPart'> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (self, host) => namespaceOf(xmlOf(self, host)) },
  },
  methods: {
    getXml: (self, _args, host) => xmlOf(self, host),
    setXml(self, [xml], host) {
      xmlOf(self, host);
      const text = textArgument(xml, 'CustomXmlPart.setXml');
      if (namespaceOf(text) === undefined) throw invalidArgument('CustomXmlPart.setXml');
      host.edits.begin('CustomXmlPart.setXml');
      partsOf(host)[self.id] = text;
    },
    delete(self, _args, host) {
      xmlOf(self, host);
      host.edits.begin('CustomXmlPart.delete');
      delete partsOf(host)[self.id];
    },
  },
};

function xmlOf({ id }: CustomXmlPartRef, host: HostContext): string {
  const xml = partsOf(host)[id];
  if (xml === undefined) throw itemNotFound('CustomXmlPart');
  return xml;
}
